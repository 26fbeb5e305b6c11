using System.Globalization;
using System.Text;
using System.Xml;
using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Pipelines;

/// <summary>
/// Writes a test case for each standard, in the JUnit form that pipelines show. Non-compliant is a failure; undecided, insufficient,
/// no data and no target are skipped with the reason, since they are neither; compliant and tolerated pass.
/// </summary>
internal sealed class JUnitReport(XmlWriter xml, PageWords words)
{
    private readonly Narrative _narrative = new(words);

    public static void Write(ComplianceReport report, Stream stream, PageWords words)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false };
        using XmlWriter xml = XmlWriter.Create(stream, settings);
        new JUnitReport(xml, words).Write(report);
    }

    private void Write(ComplianceReport report)
    {
        string name = PlainXml.Of(report.Name ?? words.Report);
        xml.WriteStartElement("testsuites");
        Counts(name, report.Standards);
        xml.WriteStartElement("testsuite");
        Counts(name, report.Standards);
        xml.WriteAttributeString("timestamp", report.AsOf.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        foreach (StandardResult standard in report.Standards) Write(standard);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Counts(string name, IReadOnlyList<StandardResult> standards)
    {
        xml.WriteAttributeString("name", name);
        Attribute("tests", standards.Count);
        Attribute("failures", standards.Count(s => s.Verdict == Verdict.NonCompliant));
        Attribute("errors", 0);
        Attribute("skipped", standards.Count(IsSkipped));
        xml.WriteAttributeString("time", "0");
    }

    private void Write(StandardResult standard)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", PlainXml.Of(standard.Location.File));
        xml.WriteAttributeString("name", PlainXml.Of($"{standard.Id}: {_narrative.Title(standard)}"));
        xml.WriteAttributeString("time", "0");
        xml.WriteAttributeString("file", PlainXml.Of(standard.Location.File));
        Attribute("line", standard.Location.Line);
        string story = PlainXml.Of(string.Join(' ', [_narrative.Figures(standard), .. _narrative.Outlook(standard, null)]));
        VerdictWords verdict = VerdictWords.Of(standard.Verdict, words);
        if (standard.Verdict == Verdict.NonCompliant)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", verdict.Code);
            xml.WriteAttributeString("message", $"{verdict.Name}: {story}");
            xml.WriteString(Detail(standard, story));
            xml.WriteEndElement();
        }
        else if (IsSkipped(standard))
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", $"{verdict.Name}: {verdict.Means} {story}");
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElementString("system-out", $"{verdict.Name}: {story}");
        }

        xml.WriteEndElement();
    }

    private string Detail(StandardResult standard, string story)
    {
        string place = AmountWriter.Fill(words.Place, standard.Location.File, standard.Location.Line.ToString(CultureInfo.InvariantCulture));
        IEnumerable<string> records = standard.Evidence.Worst.Select(i => i.Value is null ? i.Record : $"{i.Record} ({i.Value})");
        string worst = standard.Evidence.Worst.Count == 0 ? "" : $"\n{words.Evidence}: {string.Join(", ", records)}";
        string improve = standard.Improve is { } advice ? $"\n{words.Improve}: {advice}" : "";
        return PlainXml.Of($"{place}\n{story}{worst}{improve}");
    }

    private void Attribute(string name, long value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    private static bool IsSkipped(StandardResult standard) =>
        standard.Verdict is null or Verdict.Undecided or Verdict.Insufficient or Verdict.NoData;
}
