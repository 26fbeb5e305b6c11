using FsCheck;
using FsCheck.Fluent;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Model;
using ServiceStandards.Validation;

namespace ServiceStandards.Tests.Language;

/// <summary>Whatever becomes of a good file, reading it gives a model or errors with their places, and never an exception.</summary>
public sealed class FuzzTests
{
    /// <summary>Pieces that mean something to YAML or to the language.</summary>
    private static readonly string[] s_pieces =
    [
        ":", ": ", "- ", "\n", "\n  ", "\n\t", "\t", "{", "}", "[", "]", ",", "\"", "'", "#", "&a ", "*a", "!", "!!int ", "|", ">", "%", "@", "`", "?", "? ", "<<: *a", "---\n", "...\n",
        "\\", "\\u", "\0", "\uFEFF", "\uD800", "\u2028", "\u0085", "é", "😀", "~", "null", "yes", "90%", "2pp", "1wd", "-1", "99999999999999999999", "1e400", "2026-02-30", "24:00",
        "share: {}", "every: {}", "target: ", "for: ", "not: ", "all: []", "between: [2, 1]", "parts: {}", "within: 2m", "from: 2026-01-01", "clock: first-reply",
    ];

    private static readonly string s_good = File.ReadAllText(Repository.Path("tests", "ServiceStandards.Tests", "Language", "Cases", "good", "everything.yaml"));

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property A_changed_file_is_read_or_has_errors() => Prop.ForAll(Changed().ToArbitrary(), IsReadOrHasErrors);

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property Pieces_put_together_at_random_are_read_or_have_errors() =>
        Prop.ForAll(Gen.Elements(s_pieces).ListOf(40).Select(pieces => Reading.Header + string.Concat(pieces)).ToArbitrary(), IsReadOrHasErrors);

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property A_file_cut_anywhere_is_read_or_has_errors() =>
        Prop.ForAll(Gen.Choose(0, s_good.Length).Select(length => s_good[..length]).ToArbitrary(), IsReadOrHasErrors);

    private static bool IsReadOrHasErrors(string text)
    {
        var bag = new DiagnosticBag();
        StandardsFile? file = StandardsReader.Read("fuzz.yaml", text, bag);
        StandardsCheck.Run(file is null ? [] : [file], bag);
        using var writer = new StringWriter();
        DiagnosticText.WriteAll(writer, bag.InFileOrder());
        return (file is not null || bag.HasErrors)
            && bag.InFileOrder().All(problem => problem.Location is { File: "fuzz.yaml", Line: > 0, Column: > 0 })
            && writer.ToString().Length > 0 == bag.Count > 0;
    }

    /// <summary>One to four changes: a piece put in, a stretch taken out, a line doubled, two lines swapped.</summary>
    private static Gen<string> Changed() =>
        from changes in (from kind in Gen.Choose(0, 3) from at in Gen.Choose(0, s_good.Length) from size in Gen.Choose(0, 20) from piece in Gen.Elements(s_pieces) select (kind, at, size, piece)).NonEmptyListOf()
        select changes.Take(4).Aggregate(s_good, (text, change) => Change(text, change.kind, Math.Min(change.at, text.Length), change.size, change.piece));

    private static string Change(string text, int kind, int at, int size, string piece) => kind switch
    {
        0 => text.Insert(at, piece),
        1 => text.Remove(at, Math.Min(size, text.Length - at)),
        2 => Lines(text, at, (lines, line) => lines.Insert(line, lines[line])),
        _ => Lines(text, at, (lines, line) => lines.Reverse(line, Math.Min(2, lines.Count - line))),
    };

    private static string Lines(string text, int at, Action<List<string>, int> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines, text.Take(at).Count(c => c == '\n'));
        return string.Join('\n', lines);
    }
}
