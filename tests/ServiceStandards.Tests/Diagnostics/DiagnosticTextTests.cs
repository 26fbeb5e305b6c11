using System.Globalization;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Tests.Diagnostics;

[Parallelizable(ParallelScope.All)]
public sealed class DiagnosticTextTests
{
    [Test]
    public void The_caret_stands_under_the_place() => Written("for: { wiat: 2m }", 8, 4).ShouldBe("""
        a.yaml(3,8): error SS0104: Unknown field 'wiat' in 'for'. Did you mean 'wait'?
            for: { wiat: 2m }
                   ^~~~

        """);

    [Test]
    public void A_place_of_unknown_length_has_a_caret_only() => CaretOf("for: x", 6, 0).ShouldBe(("for: x", "     ^"));

    [Test]
    public void Tabs_are_spread_to_four_cells() => CaretOf("\ta:\tb", 5, 1).ShouldBe(("    a:    b", "          ^"));

    [Test]
    public void Wide_letters_take_two_cells() => CaretOf("名前: x", 5, 1).ShouldBe(("名前: x", "      ^"));

    [Test]
    public void Emoji_take_two_cells() => CaretOf("😀: x", 5, 1).ShouldBe(("😀: x", "    ^"));

    [Test]
    public void Accents_that_stand_apart_take_none() => CaretOf("cafe\u0301: x", 8, 1).ShouldBe(("cafe\u0301: x", "      ^"));

    [Test]
    public void Controls_and_turns_of_direction_are_shown_as_such() => CaretOf("a\u001B[31m\u202Eb", 8, 1).ShouldBe(("a\uFFFD[31m\uFFFDb", "       ^"));

    [Test]
    public void A_lone_half_of_a_letter_is_shown_as_such() => CaretOf("a\uD83Db", 3, 1).ShouldBe(("a\uFFFDb", "  ^"));

    [Test]
    public void A_long_line_is_cut_around_the_place()
    {
        string line = new string('a', 500) + "here" + new string('b', 500);
        var (shown, caret) = CaretOf(line, 501, 4);
        shown.ShouldBe("..." + new string('a', 60) + "here" + new string('b', 56) + "...");
        caret.ShouldBe(new string(' ', 63) + "^~~~");
    }

    [Test]
    public void A_line_that_just_fits_is_not_cut()
    {
        string line = new string('a', 63) + "x" + new string('b', 62);
        CaretOf(line, 64, 1).Line.ShouldBe(line);
    }

    [Test]
    public void A_line_is_not_cut_inside_a_letter()
    {
        string line = string.Concat(Enumerable.Repeat("😀", 100)) + "here";
        CaretOf(line, 202, 1).Line.ShouldNotContain("\uFFFD");
        CaretOf(line, 201, 4).Line.ShouldNotContain("\uFFFD");
    }

    [Test]
    public void A_place_beyond_the_line_is_shown_at_its_end() => CaretOf("abc", 10, 5).ShouldBe(("abc", "   ^"));

    [Test]
    public void A_message_about_a_whole_file_has_no_line()
    {
        var bag = new DiagnosticBag();
        bag.AddSource(new SourceText("a.yaml", "text"));
        bag.Add(Messages.FileNotFound(new SourceLocation("a.yaml", 0, 0)));
        Text(bag).ShouldBe("a.yaml: error SS0001: There is no such file or folder.\n");
    }

    [Test]
    public void Problems_come_in_file_order_and_once()
    {
        var bag = new DiagnosticBag();
        foreach (var (file, line, column) in new[] { ("b.yaml", 1, 1), ("a.yaml", 10, 1), ("a.yaml", 2, 9), ("a.yaml", 2, 3), ("a.yaml", 2, 9) })
            bag.Add(Messages.FormatNotFirst(new SourceLocation(file, line, column)));
        bag.InFileOrder().Select(problem => problem.Location.ToString()).ShouldBe(["a.yaml(2,3)", "a.yaml(2,9)", "a.yaml(10,1)", "b.yaml(1,1)"]);
    }

    [TestCase("one\ntwo\nthree")]
    [TestCase("one\r\ntwo\r\nthree")]
    [TestCase("one\rtwo\rthree")]
    [TestCase("one\u2028two\u0085three")]
    public void Lines_end_where_yaml_ends_them(string text)
    {
        var source = new SourceText("a.yaml", text);
        new[] { source.Line(0), source.Line(1), source.Line(2), source.Line(3), source.Line(4) }.ShouldBe([null, "one", "two", "three", null]);
        source.At(text.IndexOf("hree", StringComparison.Ordinal)).ShouldBe(new SourceLocation("a.yaml", 3, 2));
    }

    private static string Written(string line, int column, int length)
    {
        var bag = new DiagnosticBag();
        bag.AddSource(new SourceText("a.yaml", $"\n\n{line}\n"));
        bag.Add(Messages.UnknownField(new SourceLocation("a.yaml", 3, column, length), "wiat", "for", ["talk", "wait"]));
        return Text(bag);
    }

    private static (string Line, string Caret) CaretOf(string line, int column, int length) => CaretLine.Of(line, column, length);

    private static string Text(DiagnosticBag bag)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticText.WriteAll(writer, bag.InFileOrder());
        return writer.ToString();
    }
}
