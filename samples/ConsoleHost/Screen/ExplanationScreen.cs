using System.Globalization;
using ServiceStandards.Explanations;
using ServiceStandards.Words;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Shows how a record fared: each condition as a branch of a tree, with its answer, the value that was seen, and the spans of clocks.</summary>
internal sealed class ExplanationScreen(TextWriter text)
{
    public void Write(IReadOnlyList<RecordExplanation> explanations, IReadOnlyList<Description> descriptions)
    {
        Line($"Record {explanations[0].Record}");
        foreach (RecordExplanation one in explanations)
        {
            Description? described = descriptions.FirstOrDefault(d => d.Kind == DescribedKind.Standard && d.Id == one.Standard && d.Version == one.Version);
            string version = one.Version > 1 ? FormattableString.Invariant($" (version {one.Version})") : "";
            Line("");
            Line($"{one.Standard}{version}: {one.Outcome}");
            if (described is not null) Line($"  {described.Promise}");
            foreach (ExplainedPart part in one.Parts) Write(part, "  ");
        }
    }

    private void Write(ExplainedPart part, string indent)
    {
        string answer = part.Answer is null ? "" : $" -> {part.Answer}";
        string seen = part.Seen is null ? "" : part.Answer is null ? $": {part.Seen}" : $" (seen: {part.Seen})";
        Line($"{indent}{part.Text}{answer}{seen}");
        foreach (ExplainedSpan span in part.Spans) Line($"{indent}    {Clock(span.From)} - {Clock(span.To)}  {span.Kind} {Length(span.Length)}");
        foreach (ExplainedPart inner in part.Parts) Write(inner, indent + "  ");
    }

    private static string Clock(DateTimeOffset time) => time.ToString(time.Second == 0 ? "yyyy-MM-dd HH:mmzzz" : "yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Length(TimeSpan length) => string.Create(CultureInfo.InvariantCulture, $"{(long)length.TotalHours}:{length:mm\\:ss}");

    private void Line(string line) => text.Write(SafeText.Of(line) + "\n");
}
