using ServiceStandards.Diagnostics;
using ServiceStandards.Differences;
using ServiceStandards.Reports;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Shows what changed between standards, and what came out differently.</summary>
internal sealed class DiffScreen(TextWriter text)
{
    public void Write(IReadOnlyList<Difference> differences)
    {
        if (differences.Count == 0) Line("The standards say the same.");
        foreach (var together in Merged(differences).GroupBy(d => d.Names))
        {
            if (together.Key.Length > 0) Line(together.Key);
            foreach (var (_, difference) in together) Line($"  {Word(difference.Kind),-8} {difference.Sentence}  [{Place(difference)}]");
        }
    }

    /// <summary>What stands beside the standards is said once, for all of them that come to it.</summary>
    private static IEnumerable<(string Names, Difference Difference)> Merged(IReadOnlyList<Difference> differences) =>
        differences.GroupBy(d => (d.Kind, d.Sentence, d.Before, d.After)).Select(g => (string.Join(", ", g.Select(Name).Distinct()), g.First()));

    private static string Name(Difference one) => one.Version is { } version ? FormattableString.Invariant($"{one.Id} (version {version})") : one.Id ?? "";

    /// <summary>The verdicts by both, where the verdict or the figure is another.</summary>
    public void Write(ComplianceReport before, ComplianceReport after, DateTimeOffset asOf)
    {
        Dictionary<(string, int), Row> old = Rows(before), now = Rows(after);
        (string Id, int Version)[] keys = [.. now.Keys.Concat(old.Keys).Distinct()];
        var changed = keys.Select(k => (Key: k, Was: old.GetValueOrDefault(k), Is: now.GetValueOrDefault(k))).Where(r => r.Was != r.Is).ToArray();
        int verdicts = changed.Count(r => r.Was?.Verdict != r.Is?.Verdict);
        Line("");
        Line(FormattableString.Invariant($"As of {asOf:yyyy-MM-dd HH:mmzzz}, on the same {Count.Of(after.Records.Read, "record")}, {Count.Of(verdicts, "verdict")} of {keys.Length} would change:"));
        if (changed.Length == 0) return;
        int width = changed.Max(r => Name(r.Key).Length);
        foreach (var (key, was, isNow) in changed) Line($"  {Name(key).PadRight(width)}  {Show(was)} -> {Show(isNow)}");
    }

    private static string Show(Row? row) => row is null ? "not there" : $"{row.Verdict} ({row.Attained}, {row.Judged} judged)";

    private static string Name((string Id, int Version) key) => key.Version > 1 ? FormattableString.Invariant($"{key.Id} (version {key.Version})") : key.Id;

    private static Dictionary<(string, int), Row> Rows(ComplianceReport report) =>
        report.Standards.Zip(ReportText.Of(report).Standards).ToDictionary(s => (s.First.Id, s.First.Version), s => new Row(s.Second.Verdict, s.Second.Attained.Replace('\u00A0', ' '), s.Second.Judged));

    private static string Place(Difference difference) => (difference.Before, difference.After) switch
    {
        ({ } was, { } now) => $"{Line(was)} -> {Line(now)}",
        ({ } was, null) => Line(was),
        (null, { } now) => Line(now),
        _ => "",
    };

    private static string Line(SourceLocation place) => FormattableString.Invariant($"{place.File}:{place.Line}");

    private static string Word(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "added",
        DifferenceKind.Removed => "removed",
        DifferenceKind.Stricter => "stricter",
        DifferenceKind.Looser => "looser",
        DifferenceKind.Changed => "changed",
        _ => throw new InvalidOperationException($"Unknown difference {kind}."),
    };

    private void Line(string line) => text.Write(SafeText.Of(line) + "\n");

    private sealed record Row(string Verdict, string Attained, string Judged);
}
