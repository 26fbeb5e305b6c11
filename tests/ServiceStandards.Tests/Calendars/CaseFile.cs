using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ServiceStandards.Tests.Calendars;

/// <summary>Reads a table of cases that stands beside the tests: a case a line, cells between bars, <c>#</c> for comments.</summary>
internal static class CaseFile
{
    private static readonly OffsetDateTimePattern Minutes = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>");
    private static readonly OffsetDateTimePattern Seconds = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFo<G>");
    private static readonly DurationPattern Durations = DurationPattern.CreateWithInvariantCulture("-H:mm:ss.FFFFFFF");

    public static IEnumerable<TestCaseData> Read(string name)
    {
        using Stream stream = typeof(CaseFile).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        var cases = new List<TestCaseData>();
        while (reader.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
                cases.Add(new TestCaseData([.. text.Split('|', StringSplitOptions.TrimEntries)]));
        return cases;
    }

    public static Instant Instant(string text) =>
        (Minutes.Parse(text) is { Success: true } minutes ? minutes : Seconds.Parse(text)).Value.ToInstant();

    public static Duration Duration(string text) => Durations.Parse(text).Value;

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
