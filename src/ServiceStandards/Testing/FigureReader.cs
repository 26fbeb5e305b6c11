using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Testing;

/// <summary>Reads the figures that are expected of a standard or a cell.</summary>
internal static class FigureReader
{
    private static readonly (string Word, Verdict? Verdict)[] s_verdicts =
    [
        ("compliant", Verdicts.Verdict.Compliant), ("tolerated", Verdicts.Verdict.Tolerated), ("non-compliant", Verdicts.Verdict.NonCompliant),
        ("undecided", Verdicts.Verdict.Undecided), ("insufficient", Verdicts.Verdict.Insufficient), ("no-data", Verdicts.Verdict.NoData), ("none", null),
    ];

    private static readonly string[] s_counts = ["judged", "met", "missed", "pending", "unmeasurable", "out-of-scope", "unclear", "misses-left", "met-needed"];

    private static readonly string[] s_byReason = ["excluded", "skipped"];

    private static readonly string[] s_amounts = ["attained", "value", "margin"];

    public static ImmutableArray<string> Keys { get; } = ["verdict", .. s_amounts, .. s_counts, .. s_byReason, "range"];

    public static ImmutableArray<ExpectedFigure> Read(Section section)
    {
        IEnumerable<ExpectedFigure?> figures =
        [
            section.Optional("verdict") is { } verdict && Nodes.Scalar(verdict, "'verdict'", section.Bag) is { } word ? Verdict(word, "'verdict'", section.Bag) : null,
            .. s_amounts.Select(key => section.Optional(key) is { } node ? Amount(node, key, section.Bag) : null),
            .. s_counts.Select(key => section.Whole(key, 0, int.MaxValue) is { } number ? new ExpectedFigure.Count(number, null, key, section.KeyOf(key)) : null),
            .. s_byReason.SelectMany(key => section.Optional(key) is { } node ? ByReason(node, key, section) : []),
            .. section.Optional("range") is { } range ? Range(range, section.Bag) : [],
        ];
        return [.. figures.OfType<ExpectedFigure>().OrderBy(f => f.Location)];
    }

    public static ExpectedFigure.OfVerdict? Verdict(YamlNode.Scalar word, string name, DiagnosticBag bag)
    {
        foreach (var (text, verdict) in s_verdicts)
        {
            if (text == word.Text) return new ExpectedFigure.OfVerdict(verdict, "verdict", word.Location);
        }

        bag.Add(Messages.UnknownWord(word.Location, name, word.Text, [.. s_verdicts.Select(v => v.Word)]));
        return null;
    }

    private static ExpectedFigure.OfAmount? Amount(YamlNode node, string key, DiagnosticBag bag)
    {
        if (Nodes.Scalar(node, Scalars.Quoted(key), bag) is not { } scalar) return null;
        if (scalar.Text == "none") return new ExpectedFigure.OfAmount(null, key, scalar.Location);
        if (ExpectedAmount.Read(scalar.Text) is { } amount) return new ExpectedFigure.OfAmount(amount, key, scalar.Location);
        bag.Add(Messages.ExpectedFigure(scalar.Location, key, scalar.Text));
        return null;
    }

    private static IEnumerable<ExpectedFigure> ByReason(YamlNode node, string key, Section parent)
    {
        if (Section.Open(node, Scalars.Quoted(key), parent.Bag) is not { } section) yield break;
        foreach (YamlEntry reason in section.Node.Entries)
        {
            if (section.Whole(reason.Key.Text, 0, int.MaxValue) is { } number)
                yield return new ExpectedFigure.Count(number, reason.Key.Text, key, reason.Key.Location);
        }
    }

    private static IEnumerable<ExpectedFigure?> Range(YamlNode node, DiagnosticBag bag)
    {
        if (node is YamlNode.Sequence { Items: [var low, var high] }) return [Amount(low, "range-low", bag), Amount(high, "range-high", bag)];
        if (node is not YamlNode.Broken) bag.Add(Messages.WrongKind(node.Location, "'range'", "a list of two figures, [lowest, highest]", node.Kind));
        return [];
    }
}
