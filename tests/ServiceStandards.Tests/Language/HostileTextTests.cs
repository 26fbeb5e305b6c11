using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Language;

/// <summary>Texts made to exhaust time, memory or the stack get one error with a place, soon. The time limit is a guard, no measurement.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class HostileTextTests
{
    private const int Deep = 10_000;

    [Test, MaxTime(60_000)]
    public void Lists_in_brackets_ten_thousand_deep_are_an_error() =>
        Only("SS0013", Reading.Header + "x: " + new string('[', Deep)).ShouldBe((4, 67));

    [Test, MaxTime(60_000)]
    public void Mappings_in_braces_ten_thousand_deep_are_an_error() =>
        Only("SS0013", Reading.Header + "x: " + Repeat(Deep, _ => "{a: ")).Line.ShouldBe(4);

    [Test, MaxTime(60_000)]
    public void Mappings_indented_ten_thousand_deep_are_an_error()
    {
        string lines = Repeat(2_000, i => new string(' ', i) + "a:\n");
        Only("SS0013", Reading.Header + lines).ShouldBe((68, 65));
    }

    [Test, MaxTime(60_000)]
    public void Lists_in_one_line_ten_thousand_deep_are_an_error() =>
        Only("SS0013", Reading.Header + "x:\n" + Repeat(Deep, _ => "- ") + "a").Line.ShouldBe(5);

    [Test, MaxTime(60_000)]
    public void Keys_ten_thousand_deep_are_an_error() =>
        Only("SS0013", Reading.Header + Repeat(Deep, _ => "? ") + "a").Line.ShouldBe(4);

    [Test, MaxTime(60_000)]
    public void Nesting_just_within_the_limit_is_read()
    {
        // the file, standards, a, share; from there on two levels for each "all"
        string text = "standards:\n  a: { target: 90%, share: " + Repeat(30, _ => "{ all: [") + "{ csat: 5 }" + Repeat(30, _ => "] }") + " }\n";
        Reading.Model(text).Standards.Single().Measure.ShouldBeOfType<Measure.Share>();
    }

    [Test, MaxTime(60_000)]
    public void Aliases_that_multiply_are_an_error_at_the_alias_that_is_too_much()
    {
        string lines = Repeat(12, i => $"x-{i}: &a{i} [{Repeat(9, _ => i == 0 ? "a, " : $"*a{i - 1}, ")}]\n");
        Only("SS0016", Reading.Header + lines).Line.ShouldBe(8);
    }

    [Test, MaxTime(60_000)]
    public void Merge_keys_that_multiply_are_an_error()
    {
        string lines = Repeat(40, i => i == 0 ? "x-0: &a0 { a: b, c: d }\n" : $"x-{i}: &a{i} {{ <<: [*a{i - 1}, *a{i - 1}, *a{i - 1}] }}\n");
        Only("SS0016", Reading.Header + lines).Line.ShouldBe(12);
    }

    [Test, MaxTime(60_000)]
    public void Aliases_that_nest_one_deeper_each_are_an_error()
    {
        string lines = Repeat(500, i => $"x-{i}: &a{i} [{(i == 0 ? "a" : $"*a{i - 1}")}]\n");
        Only("SS0013", Reading.Header + lines).Line.ShouldBe(67);
    }

    [Test, MaxTime(60_000)]
    public void Values_without_end_are_an_error() =>
        Only("SS0014", Reading.Header + "x-list: [" + Repeat(1_000_000, _ => "a,") + "]\n").Line.ShouldBe(4);

    [TestCase("x-text: a{0}\n")]
    [TestCase("x-text: \"a{0}\"\n")]
    [TestCase("x-text: |\n  a{0}\n")]
    [MaxTime(60_000)]
    public void A_huge_value_is_an_error(string text) =>
        Only("SS0015", Reading.Header + text.Replace("{0}", new string('a', 3_000_000), StringComparison.Ordinal)).Line.ShouldBe(4);

    [Test, MaxTime(60_000)]
    public void A_quote_that_is_never_closed_is_an_error() =>
        Only("SS0011", Reading.Header + "name: \"" + Repeat(100_000, _ => "word\n"));

    [Test, MaxTime(60_000)]
    public void A_text_of_a_hundred_megabytes_is_not_read() =>
        Only("SS0003", new string('a', 100_000_000)).ShouldBe((0, 0));

    [Test, MaxTime(60_000)]
    public void A_line_without_end_is_shown_around_the_place_only()
    {
        string problems = Reading.Problems(("test.yaml", Reading.Header + "x-list: [" + Repeat(40_000, _ => "a, ") + "{ a: 1, a: 2 }]\n"));
        problems.ShouldContain("SS0019");
        problems.Length.ShouldBeLessThan(500);
    }

    [Test, MaxTime(60_000)]
    public void Names_without_end_are_cut_in_messages()
    {
        string name = new('a', 19_000);
        foreach (string problem in Reading.Check(("test.yaml", Reading.Header + $"standards:\n  {name}: {{ {name}: 1 }}\n  x: {{ share: {{ {name}: }} }}\n")).Bag.InFileOrder().Select(p => p.Message))
            problem.Length.ShouldBeLessThan(300);
    }

    [Test, MaxTime(60_000)]
    public void Thousands_of_unknown_keys_are_told_in_time()
    {
        string keys = Repeat(24_000, i => $"key-{i}: 1\n");
        Reading.Check(("test.yaml", Reading.Header + keys)).Bag.Count.ShouldBeGreaterThan(23_999);
    }

    [Test, MaxTime(60_000)]
    public void Fields_derived_from_each_other_in_a_long_row_are_an_error()
    {
        string fields = "fields:\n" + Repeat(8_000, i => $"  f-{i}: {{ sum: [f-{i - 1}] }}\n");
        Only("SS0117", Reading.Header + fields).ShouldBe((69, 3)); // f-0 is in line 5
    }

    [Test, MaxTime(60_000)]
    public void Scorecards_inside_each_other_in_a_long_row_are_an_error()
    {
        string cards = "standards: { s: { count: {}, target: { at-most: 5 } } }\nscorecards:\n"
            + Repeat(8_000, i => $"  c-{i}: {{ all-of: [{(i == 0 ? "s" : $"c-{i - 1}")}] }}\n");
        Only("SS0509", Reading.Header + cards).ShouldBe((70, 3)); // c-0 is in line 6
    }

    [Test, MaxTime(60_000)]
    public void Deep_circles_are_an_error()
    {
        string fields = "fields:\n" + Repeat(8_000, i => $"  f-{i}: {{ sum: [f-{(i + 1) % 8_000}] }}\n");
        Only("SS0112", Reading.Header + fields).ShouldBe((5, 3));
    }

    private static string Repeat(int times, Func<int, string> piece) => string.Concat(Enumerable.Range(0, times).Select(piece));

    [Test, MaxTime(60_000)]
    public void A_long_row_of_fields_is_not_followed_until_the_stack_overflows()
    {
        string fields = "fields:\n" + Repeat(8_000, i => $"  f-{i}: {{ sum: [{(i == 0 ? "talk" : $"f-{i - 1}")}] }}\n");
        IReadOnlyList<Diagnostic> problems = [];
        var small = new Thread(() => StandardSet.TryParse(Reading.Header + fields + "standards: { s: { average: f-7999, target: { at-most: 5m } } }\n", "test.yaml", out _, out problems), maxStackSize: 512 * 1024);
        small.Start();
        small.Join();
        problems.ShouldHaveSingleItem().Code.ShouldBe("SS0117");
    }

    /// <summary>Where the one error with that code stands; no other may be there.</summary>
    private static (int Line, int Column) Only(string code, string text)
    {
        Diagnostic[] errors = [.. Reading.Check(("test.yaml", text)).Bag.InFileOrder().Where(problem => problem.Severity == Severity.Error)];
        errors.ShouldHaveSingleItem().Code.ShouldBe(code);
        return (errors[0].Location.Line, errors[0].Location.Column);
    }
}
