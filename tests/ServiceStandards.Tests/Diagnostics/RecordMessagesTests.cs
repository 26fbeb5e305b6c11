using ServiceStandards.Diagnostics;

namespace ServiceStandards.Tests.Diagnostics;

/// <summary>Messages that need records to be provoked.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class RecordMessagesTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    public enum Channel { Voice, WebChat }

    public sealed record Call(string Id, Channel Channel, string? Queue, DateTimeOffset? ArrivedAt, DateTimeOffset? AnsweredAt, Version? Switch);

    public sealed record Survey(string Id, int Csat);

    [Test]
    public void A_type_that_standards_cannot_read_is_told() => Binding<Call>("share: { switch: \"1.0\" }").ShouldBe(["SS0701"]);

    [Test]
    public void A_text_that_an_enum_does_not_have_is_told() => Binding<Call>("share: { channel: webchat }").ShouldBe(["SS0706"]);

    [Test]
    public void An_enum_is_written_in_kebab_case() => Binding<Call>("share: { channel: web-chat }").ShouldBeEmpty();

    [Test]
    public void A_period_without_a_time_is_told() => Binding<Survey>("{ share: { csat: 5 }, per: month }").ShouldBe(["SS0707"]);

    [Test]
    public void A_field_that_records_lack_is_told() => Binding<Survey>("share: { quality: 5 }").ShouldBe(["SS0104"]);

    [Test]
    public void A_standard_that_no_record_fell_under_is_told() => Evaluation("{ for: { queue: complaints }, share: { answered-at: { given: yes } } }").ShouldBe(["SS0802", "SS0805"]);

    [Test]
    public void Records_of_which_it_is_unclear_are_told() => Evaluation("{ for: { queue: sales }, share: { answered-at: { given: yes } } }", new Call("1", Channel.Voice, null, s_asOf, null, null)).ShouldBe(["SS0803"]);

    [Test]
    public void Times_that_end_before_they_start_are_told() => Evaluation("share: { wait: { at-most: 2m } }", new Call("1", Channel.Voice, "sales", s_asOf, s_asOf.AddMinutes(-1), null)).ShouldBe(["SS0804"]);

    private static string[] Binding<T>(string body)
    {
        StandardSet set = Set(body);
        try
        {
            set.For<T>();
            return [];
        }
        catch (StandardsException problems)
        {
            return [.. problems.Diagnostics.Select(problem => problem.Code)];
        }
    }

    /// <summary>The warnings that records gave: one good call, and what is given.</summary>
    private static string[] Evaluation(string body, params Call[] calls)
    {
        StandardSet set = Set(body);
        Call good = new("0", Channel.Voice, "sales", s_asOf, s_asOf, null);
        return [.. set.For<Call>().Evaluate([good, .. calls], s_asOf).Warnings.Select(warning => warning.Code).Except(set.Warnings.Select(warning => warning.Code))];
    }

    private static StandardSet Set(string body) =>
        StandardSet.Parse($"service-standards: 1\nsource: Interviews\napproved: {{ by: Board }}\nstandards:\n  s: {(body.StartsWith('{') ? body[..^1] : "{ " + body)}, target: 90% }}\n");
}
