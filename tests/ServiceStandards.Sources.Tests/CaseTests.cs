using System.Globalization;
using System.Text;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Tests;

/// <summary>
/// Each case file holds a mapping, the fields needed, a file of records and the whole of what becomes of it, in parts that
/// begin with a line <c>=== name</c>.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class CaseTests
{
    private static readonly string s_folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases");

    private static IEnumerable<string> Cases() => Directory.GetFiles(s_folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Cases))]
    public void A_file_of_records_comes_out_as_its_case_says(string name) => ComesOut(name);

    [TestCaseSource(nameof(Cases))]
    [SetCulture("tr-TR")]
    public void A_file_of_records_comes_out_alike_in_another_culture(string name) => ComesOut(name);

    private static void ComesOut(string name)
    {
        Dictionary<string, string> parts = File.ReadAllText(Path.Combine(s_folder, name + ".txt")).Split("=== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', 2)).ToDictionary(part => part[0].Split(' ')[0], part => part[1]);
        string file = File.ReadLines(Path.Combine(s_folder, name + ".txt")).First(line => line.StartsWith("=== file ", StringComparison.Ordinal))[9..];
        Outcome(file, parts).ShouldBe(parts["outcome"].TrimEnd('\n'));
    }

    private static string Outcome(string file, Dictionary<string, string> parts)
    {
        try
        {
            Mapping mapping = parts.TryGetValue("mapping", out string? yaml) ? Mapping.Parse(yaml, "mapping.yaml") : Mapping.None;
            byte[] bytes = Encoding.UTF8.GetBytes(parts["file"]);
            TableRecords records = mapping.Format == RecordFormat.JsonLines || file.EndsWith(".jsonl", StringComparison.Ordinal)
                ? JsonLinesRecords.Open(() => new MemoryStream(bytes), file, mapping)
                : CsvRecords.Open(() => new MemoryStream(bytes), file, mapping);
            return ReadOut.Of(records, parts["fields"].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        catch (StandardsException problems)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            DiagnosticText.WriteAll(text, problems.Diagnostics);
            return text.ToString().TrimEnd('\n');
        }
        catch (RecordsUnreadableException unreadable)
        {
            return "unreadable: " + unreadable.Message;
        }
    }
}
