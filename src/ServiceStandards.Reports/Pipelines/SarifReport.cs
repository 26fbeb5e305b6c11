using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ServiceStandards.Diagnostics;
using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Pipelines;

/// <summary>
/// Writes SARIF 2.1.0, so that a pipeline shows a missed standard at its line: non-compliant is an error; undecided, insufficient and
/// no data are warnings, since nothing passes for lack of data; tolerated is a note. The report's own warnings stand beside them.
/// </summary>
internal sealed class SarifReport(Utf8JsonWriter json, PageWords words)
{
    private static readonly Verdict?[] s_told = [Verdict.NonCompliant, Verdict.Undecided, Verdict.Insufficient, Verdict.NoData, Verdict.Tolerated];

    private readonly Narrative _narrative = new(words);

    public static void Write(ComplianceReport report, Stream stream, PageWords words)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        new SarifReport(json, words).Write(report);
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private void Write(ComplianceReport report)
    {
        string[] codes = [.. report.Warnings.Select(w => w.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool(codes);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (StandardResult standard in report.Standards.Where(s => s_told.Contains(s.Verdict) && s.Verdict is not null)) Write(standard);
        foreach (Diagnostic warning in report.Warnings) Write(warning, s_told.Length + Array.IndexOf(codes, warning.Code));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Tool(string[] codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ServiceStandards");
        json.WriteStartArray("rules");
        foreach (Verdict? verdict in s_told)
        {
            VerdictWords said = VerdictWords.Of(verdict, words);
            Rule(said.Code, said.Name, said.Means, LevelOf(verdict));
        }

        foreach (string code in codes) Rule(code, words.Warning, $"{words.Warning} {code}", "warning");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Rule(string id, string name, string means, string level)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("name", name);
        Message("shortDescription", means);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", level);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(StandardResult standard)
    {
        string story = string.Join(' ', [_narrative.Figures(standard), .. _narrative.Outlook(standard, null)]);
        if (standard is { Verdict: Verdict.NonCompliant or Verdict.Tolerated, Improve: { } advice }) story += $" {words.Improve}: {advice}";
        json.WriteStartObject();
        json.WriteString("ruleId", VerdictWords.Of(standard.Verdict, words).Code);
        json.WriteNumber("ruleIndex", Array.IndexOf(s_told, standard.Verdict));
        json.WriteString("level", LevelOf(standard.Verdict));
        Message("message", $"{_narrative.Title(standard)}: {VerdictWords.Of(standard.Verdict, words).Name}. {story}");
        Location(standard.Location);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("standard/v1", string.Create(CultureInfo.InvariantCulture, $"{standard.Id}/{standard.Version}"));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Diagnostic warning, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", warning.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", "warning");
        Message("message", warning.Message);
        Location(warning.Location);
        json.WriteEndObject();
    }

    private void Message(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void Location(SourceLocation location)
    {
        json.WriteStartArray("locations");
        if (location.File.Length > 0)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(location.File));
            json.WriteEndObject();
            Region(location);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Region(SourceLocation location)
    {
        if (location.Line < 1) return;
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Line);
        if (location.Column > 0) json.WriteNumber("startColumn", location.Column);
        if (location is { Column: > 0, Length: > 0 }) json.WriteNumber("endColumn", location.Column + location.Length);
        json.WriteEndObject();
    }

    /// <summary>A path as a URI: relative ones stay so, and drives and roots become files.</summary>
    private static string UriOf(string file)
    {
        string path = string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        if (file.Length > 1 && file[1] == ':') return $"file:///{file[0]}:{path[(path.IndexOf("%3A", StringComparison.Ordinal) + 3)..]}";
        return path.StartsWith('/') ? "file://" + path : path;
    }

    private static string LevelOf(Verdict? verdict) => verdict switch
    {
        Verdict.NonCompliant => "error",
        Verdict.Tolerated => "note",
        _ => "warning",
    };
}
