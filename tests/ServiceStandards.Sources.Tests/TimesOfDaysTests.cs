using System.Globalization;
using System.Text;
using NodaTime;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Tests;

/// <summary>Columns of times are read as each time is by itself, in whatever order their days come.</summary>
public sealed class TimesOfDaysTests
{
    private static readonly DateTimeZone s_amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private static IEnumerable<TestCaseData> Columns()
    {
        var dice = new Random(11);
        DateTime day(int number) => new DateTime(2026, 3, 26).AddDays(number); // the clocks change on the 29th
        DateTime at(int number) => day(number).AddSeconds(dice.Next(86_400));
        string text(DateTime time) => time.ToString("s", CultureInfo.InvariantCulture);
        yield return Case("one after the other", i => text(at(i / 500)));
        yield return Case("some that end on the day after", i => text(at((i / 500) + (dice.Next(20) == 0 ? 1 : 0))));
        yield return Case("two in turn", i => text(at(i % 2)));
        yield return Case("three in turn", i => text(at(i % 3)));
        yield return Case("in no order", _ => text(at(dice.Next(7))));
        yield return Case("few times", i => dice.Next(30) == 0 ? text(at(i / 400)) : "");
        yield return Case("few times, some of the day after", i => dice.Next(10) == 0 ? text(at((i / 500) + dice.Next(2))) : "");
        yield return Case("some that are no time", i => dice.Next(9) switch { 0 => "soon", 1 => text(at(i / 300))[..16], 2 => text(at(i / 300)) + "Z", 3 => " ", 4 => "2026-03-26T24:00:00", _ => text(at(i / 300)) });
    }

    private static TestCaseData Case(string name, Func<int, string> time) => new TestCaseData(time).SetArgDisplayNames(name);

    [TestCaseSource(nameof(Columns))]
    public void Days_may_come_in_any_order(Func<int, string> time)
    {
        byte[] file = Encoding.UTF8.GetBytes("id,arrived,agent\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => FormattableString.Invariant($"c{i},{time(i)},a{i % 7}\n"))));
        string[] many = Read(Some.Csv(file)), oneByOne = Read(Some.Csv(file, new Mapping { Encoding = "utf-8" }));
        many.ShouldBe(oneByOne);
        many.Length.ShouldBeGreaterThan(2000);
    }

    private static string[] Read(CsvRecords records)
    {
        ReadOut.Need(records.Shape, ["arrived: time"], s_amsterdam);
        List<string> rows = [];
        using (RecordReader<TableRow> reader = records.Open(1)[0])
        {
            while (reader.Read()) rows.Add(ReadOut.Row(records.Shape, reader));
        }

        return [.. rows, .. ReadOut.LeftOut(records.LeftOut)];
    }
}
