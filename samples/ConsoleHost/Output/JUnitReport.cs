using System.Text;
using System.Xml;
using ServiceStandards.Testing;

namespace ServiceStandards.ConsoleHost.Output;

/// <summary>Writes a run of tests as JUnit XML, which pipelines read: a suite per file, a case per test, a failure with expected and seen.</summary>
internal static class JUnitReport
{
    public static void Write(TestRun run, Stream stream)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false };
        using var xml = XmlWriter.Create(stream, settings);
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, "service-standards", [.. run.Tests]);
        foreach (var file in run.Tests.GroupBy(t => t.Location.File, StringComparer.Ordinal)) WriteSuite(xml, file.Key, [.. file]);
        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, string file, IReadOnlyList<TestResult> tests)
    {
        xml.WriteStartElement("testsuite");
        WriteCounts(xml, file, tests);
        foreach (TestResult test in tests)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Xml(file));
            xml.WriteAttributeString("name", Xml(test.Name));
            xml.WriteAttributeString("file", Xml(file));
            xml.WriteAttributeString("line", FormattableString.Invariant($"{test.Location.Line}"));
            if (!test.Passed) WriteFailure(xml, test);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, string name, IReadOnlyList<TestResult> tests)
    {
        xml.WriteAttributeString("name", Xml(name));
        xml.WriteAttributeString("tests", FormattableString.Invariant($"{tests.Count}"));
        xml.WriteAttributeString("failures", FormattableString.Invariant($"{tests.Count(t => !t.Passed)}"));
        xml.WriteAttributeString("errors", "0");
    }

    private static void WriteFailure(XmlWriter xml, TestResult test)
    {
        string[] wrong = [.. test.Checks.Where(c => !c.Passed).Select(Sentence)];
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("message", Xml(wrong[0]));
        xml.WriteString(Xml(string.Join('\n', wrong)));
        xml.WriteEndElement();
    }

    private static string Sentence(TestCheck check)
    {
        string cell = check.Cell is null ? "" : $" [{check.Cell}]";
        return $"{check.Location}: {check.Standard}{cell}: expected {check.Figure} {check.Expected}, seen {check.Seen}";
    }

    /// <summary>XML 1.0 has no way to write control characters.</summary>
    private static string Xml(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));
}
