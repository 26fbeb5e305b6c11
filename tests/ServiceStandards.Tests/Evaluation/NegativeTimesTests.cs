namespace ServiceStandards.Tests.Evaluation;

/// <summary>A time that ends before it starts is told once a record.</summary>
public sealed class NegativeTimesTests
{
    [TestCase(1)]
    [TestCase(40)]
    public void A_record_counts_once_however_many_standards_read_the_field(int standards)
    {
        string yaml = "service-standards: 1\nfields: { reply: { from: arrived-at, to: first-reply-at } }\nstandards:\n"
            + string.Concat(Enumerable.Range(0, standards).Select(i => $"  s{i}: {{ share: {{ reply: {{ at-most: {i + 1}m }} }}, target: 90% }}\n"));
        DateTimeOffset at = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        Mail[] mails = [new(at, at.AddMinutes(-1)), new(at, at.AddMinutes(1))];
        StandardSet.Parse(yaml).For<Mail>().Evaluate(mails, at.AddDays(1)).Warnings.Select(w => w.Message).ShouldContain(m => m.Contains("'reply'") && m.Contains("In 1 records"));
    }

    private sealed record Mail(DateTimeOffset ArrivedAt, DateTimeOffset? FirstReplyAt);
}
