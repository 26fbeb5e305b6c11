using System.Globalization;
using System.Text;
using NodaTime;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Tests;

/// <summary>One cell in, one value or one reason out.</summary>
public sealed class CellTests
{
    [TestCase("90s", "1m30s")]
    [TestCase("1h30m", "1h30m")]
    [TestCase("250ms", "0.25s")]
    [TestCase("3d", "3d")]
    [TestCase("PT2M", "2m")]
    [TestCase("0:02:23", "2m23s")]
    [TestCase("00:02:23", "2m23s")]
    [TestCase("2:23", "2m23s")]
    [TestCase("90:15", "1h30m15s")]
    [TestCase("26:00:00", "26h")]
    [TestCase("0:00:01.5", "1.5s")]
    [TestCase("0:00:00.1234567", "0.1234567s")]
    [TestCase(" 90s ", "1m30s")]
    [TestCase("0:00:00", "0s")]
    public void A_duration_is_read_in_all_its_forms(string cell, string value) => Value("duration", cell).ShouldBe(value);

    [TestCase("2 min")]
    [TestCase("-5s")]
    [TestCase("1:60")]
    [TestCase("1:2")]
    [TestCase("0:60:00")]
    [TestCase("1:2:03")]
    [TestCase(":30")]
    [TestCase("1:30:")]
    [TestCase("1:30:00.")]
    [TestCase("1:30:00.12345678")]
    [TestCase("99999999:00:00")]
    [TestCase("1wd")]
    [TestCase("9999999999999d")]
    [TestCase("ninety seconds and quite a lot of other words that no duration would ever have")]
    public void What_is_no_duration_is_rejected(string cell) =>
        Value("duration", cell).ShouldEndWith(" is no duration; it is written 90s, 2m, 1h30m, PT2M, 0:01:30 or as a number with a unit in the mapping");

    [TestCase("109", DurationUnit.Seconds, "1m49s")]
    [TestCase("1.5", DurationUnit.Minutes, "1m30s")]
    [TestCase("0", DurationUnit.Hours, "0s")]
    [TestCase("0.25", DurationUnit.Hours, "15m")]
    [TestCase("1500", DurationUnit.Milliseconds, "1.5s")]
    [TestCase("0:01:00", DurationUnit.Hours, "1m")]
    [TestCase("2m", DurationUnit.Seconds, "2m")]
    [TestCase("1e3", DurationUnit.Seconds, "16m40s")]
    public void A_plain_number_counts_what_the_mapping_says(string cell, DurationUnit unit, string value) =>
        Value("duration", cell, new FieldMapping { Columns = ["value"], Unit = unit }).ShouldBe(value);

    [Test]
    public void A_plain_number_without_a_unit_is_rejected_and_the_fix_is_named() =>
        Value("duration", "109").ShouldBe("'109' is a number without a unit; say in the mapping what it counts (unit: s, ms, m or h)");

    [Test]
    public void A_negative_duration_is_rejected_and_the_fix_is_named() =>
        Value("duration", "-1", new FieldMapping { Columns = ["value"], Unit = DurationUnit.Seconds })
            .ShouldBe("'-1' is a negative duration; if it stands for 'no value', translate it in the mapping (values: { '-1': '' })");

    [TestCase("0.000000001")]
    [TestCase("99999999999999999")]
    public void A_number_too_fine_or_too_large_for_a_duration_is_rejected(string cell) =>
        Value("duration", cell, new FieldMapping { Columns = ["value"], Unit = DurationUnit.Seconds })
            .ShouldBe($"'{cell}' is too long or too fine for a duration, which counts steps of 100 ns");

    [TestCase("12", "12")]
    [TestCase("-0.10", "-0.10")]
    [TestCase(" 7 ", "7")]
    [TestCase("1e3", "1000")]
    [TestCase("0.1234567890123456789012345", "0.1234567890123456789012345")]
    public void A_number_is_exact(string cell, string value) => Value("number", cell).ShouldBe(value);

    [TestCase("1,5")]
    [TestCase("1 000")]
    [TestCase("twelve")]
    [TestCase("NaN")]
    [TestCase("12%")]
    [TestCase("0x1F")]
    [TestCase("١٢")]
    public void What_is_no_number_is_rejected(string cell) =>
        Value("number", cell).ShouldBe($"'{cell}' is no number; it is written 1234.5, without signs between thousands");

    [Test]
    public void Decimals_may_follow_a_comma_where_the_mapping_says_so()
    {
        var comma = new Mapping { DecimalSign = DecimalSign.Comma, Separator = ';' };
        ReadOut.Of(Some.Csv("a;b\n1,5;2,5s\n1.5;1s\n1.234,5;1s\n", comma), "a: number", "b: duration").ShouldBe(
            "rejected 3\n"
            + "line 2, b: '2,5s' is no duration; it is written 90s, 2m, 1h30m, PT2M, 0:01:30 or as a number with a unit in the mapping\n"
            + "line 3, a: '1.5' is no number; it is written 1234,5, without signs between thousands\n"
            + "line 4, a: '1.234,5' is no number; it is written 1234,5, without signs between thousands");
        ReadOut.Of(Some.Csv("a;b\n1,5;2s\n", comma), "a: number").ShouldBe("#1 1.5");
    }

    [TestCase("2026-03-02T10:15:30Z", "2026-03-02T10:15:30Z")]
    [TestCase("2026-03-02T10:15:30+01:00", "2026-03-02T09:15:30Z")]
    [TestCase("2026-03-02 10:15:30-0530", "2026-03-02T15:45:30Z")]
    [TestCase("2026-03-02 10:15+01", "2026-03-02T09:15:00Z")]
    [TestCase("2026-03-02 10:15:30.25", "2026-03-02T09:15:30.25Z")]
    [TestCase("2026-03-02T10:15:30.123456789", "2026-03-02T09:15:30.1234567Z")]
    [TestCase("2026-03-02T10:15", "2026-03-02T09:15:00Z")]
    [TestCase("2026-03-02", "2026-03-01T23:00:00Z")]
    [TestCase("2026-07-02T10:15", "2026-07-02T08:15:00Z")]
    [TestCase("2026-03-29T02:30", "2026-03-29T01:30:00Z", Description = "skipped by the clocks: moved on by the gap")]
    [TestCase("2026-10-25T02:30", "2026-10-25T00:30:00Z", Description = "occurs twice: the earlier")]
    public void A_time_without_an_offset_is_local_to_the_mapping(string cell, string value) =>
        Value("time", cell, mapping: new Mapping { TimeZone = "Europe/Amsterdam" }).ShouldBe(value);

    [TestCase("2026-02-30T10:00")]
    [TestCase("2026-13-01")]
    [TestCase("02/03/2026")]
    [TestCase("2026-03-02T24:00")]
    [TestCase("2026-03-02T10")]
    [TestCase("2026-03-02T10:60")]
    [TestCase("2026-03-02T10:00:60")]
    [TestCase("2026-03-02T24:00:00")]
    [TestCase("2026-03-02T10:60:00")]
    [TestCase("2026-03-02T10:00:00.")]
    [TestCase("2026-03-02T10:00:00Zulu")]
    [TestCase("2026-03-02T10:00:00+19:00")]
    [TestCase("2026-03-02T10:00:00+1")]
    [TestCase("2026-3-2")]
    [TestCase("1709370000")]
    [TestCase("soon")]
    public void What_is_no_time_is_rejected(string cell) =>
        Value("time", cell).ShouldBe($"'{cell}' is no time; it is written 2026-01-31T09:30:00, with an offset or without, or as a format in the mapping says");

    [TestCase("yyyy-MM-dd H:mm:ss", "2021-01-01 9:12:58", "2021-01-01T08:12:58Z")]
    [TestCase("yyMMdd H:mm:ss", "990101 0:00:31", "1998-12-31T23:00:31Z")]
    [TestCase("d-M-yyyy HH:mm", "2-3-2026 10:15", "2026-03-02T09:15:00Z")]
    [TestCase("MM/dd/yyyy hh:mm tt", "03/02/2026 10:15 PM", "2026-03-02T21:15:00Z")]
    [TestCase("dd MMM yyyy HH:mm", "02 Mar 2026 10:15", "2026-03-02T09:15:00Z")]
    [TestCase("yyyyMMddHHmmsszzz", "20260302101530+03:00", "2026-03-02T07:15:30Z")]
    [TestCase("yyyy-MM-ddTHH:mm:ssK", "2026-03-02T10:15:30Z", "2026-03-02T10:15:30Z")]
    [TestCase("yyyy-MM-ddTHH:mm:ssK", "2026-03-02T10:15:30", "2026-03-02T09:15:30Z")]
    [TestCase("yyyy-MM-dd'T'HH:mm:ss'Z'", "2026-03-02T10:15:30Z", "2026-03-02T10:15:30Z")]
    public void A_time_is_read_by_the_format_of_the_mapping(string format, string cell, string value) =>
        Value("time", cell, new FieldMapping { Columns = ["value"], Format = format }, new Mapping { TimeZone = "Europe/Amsterdam" }).ShouldBe(value);

    [Test]
    public void A_time_of_another_format_is_rejected() =>
        Value("time", "2026-03-02", new FieldMapping { Columns = ["value"], Format = "d/M/yyyy" , Type = ValueKind.Time })
            .ShouldBe("'2026-03-02' is no time of the format 'd/M/yyyy'");

    [TestCase("2026-01-31", "2026-01-31")]
    [TestCase("0001-01-01", "0001-01-01")]
    public void A_date_is_read(string cell, string value) => Value("date", cell).ShouldBe(value);

    [TestCase("2026-02-29")]
    [TestCase("2026-01-31T00:00")]
    [TestCase("31-01-2026")]
    public void What_is_no_date_is_rejected(string cell) =>
        Value("date", cell).ShouldBe($"'{cell}' is no date; it is written 2026-01-31, or as a format in the mapping says");

    [Test]
    public void A_date_is_read_by_the_format_of_the_mapping() =>
        Value("date", "31/1/26", new FieldMapping { Columns = ["value"], Format = "d/M/yy" }).ShouldBe("2026-01-31");

    [TestCase("true", "yes")]
    [TestCase("YES", "yes")]
    [TestCase("y", "yes")]
    [TestCase("1", "yes")]
    [TestCase("False", "no")]
    [TestCase("no", "no")]
    [TestCase("N", "no")]
    [TestCase("0", "no")]
    [TestCase(" no ", "no")]
    [TestCase("2", "'2' is neither yes nor no; it is written true, yes, y, 1 or false, no, n, 0")]
    [TestCase("ja", "'ja' is neither yes nor no; it is written true, yes, y, 1 or false, no, n, 0")]
    public void A_flag_is_read(string cell, string value) => Value("flag", cell).ShouldBe(value);

    [TestCase(" Ann ")]
    [TestCase("Zoë 👋")]
    public void A_text_is_exact(string cell)
    {
        Value("text", cell).ShouldBe(cell);
        Value("shown", cell).ShouldBe(cell);
    }

    [Test]
    public void A_blank_cell_has_no_value_whatever_it_should_be(
        [Values("duration", "number", "time", "date", "flag", "text", "shown")] string kind, [Values("", "   ", "\t")] string cell) =>
        Value(kind, cell).ShouldBe("-");

    [Test]
    public void A_long_cell_is_cut_in_the_reason() =>
        Value("number", new string('é', 3000)).ShouldStartWith("'" + new string('é', 60) + "...' is no number");

    [Test]
    [SetCulture("tr-TR")]
    public void The_culture_of_the_machine_changes_nothing()
    {
        CultureInfo.CurrentCulture.Name.ShouldBe("tr-TR");
        Value("number", "1.5").ShouldBe("1.5");
        Value("flag", "TRUE").ShouldBe("yes");
        Value("time", "02 mar 2026", new FieldMapping { Columns = ["value"], Format = "dd MMM yyyy", Type = ValueKind.Time }).ShouldBe("2026-03-02T00:00:00Z");
        Some.Csv("TITLE,Id\n").Shape.FieldNames.ShouldBe(["title", "id"]);
    }

    [Test]
    public void Times_read_fast_are_the_times_of_the_language()
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
        var random = new Random(20260302);
        var clock = new Cells.LocalClock(zone);
        for (int i = 0; i < 50_000; i++)
        {
            string text = new DateTime(1900, 1, 1).AddMinutes(random.NextInt64(150L * 365 * 24 * 60)).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
            if (i % 2 == 0) text = $"2026-{(i % 4 == 0 ? "03-29" : "10-25")}T{text[11..]}";
            Cells.IsoTime.TryRead(Encoding.UTF8.GetBytes(text), out long local, out long? offset).ShouldBeTrue();
            offset.ShouldBeNull();
            TimeText.TryRead(text, zone, out Instant expected).ShouldBeTrue();
            clock.ToMoment(local).ShouldBe(Ticks.Of(expected), text);
        }
    }

    /// <summary>The value of a cell, or the reason why it has none.</summary>
    private static string Value(string kind, string cell, FieldMapping? field = null, Mapping? mapping = null)
    {
        mapping ??= Mapping.None;
        if (field is not null) mapping = mapping with { Fields = new Dictionary<string, FieldMapping> { ["value"] = field } };
        string csv = $"value,other\n\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\",x\n";
        string readOut = ReadOut.Of(Some.Csv(csv, mapping), $"value: {kind}");
        return readOut.StartsWith("#1 ", StringComparison.Ordinal) ? readOut[3..] : readOut.Replace("rejected 1\nline 2, value: ", "", StringComparison.Ordinal);
    }

    /// <summary>Every time of a day, and every byte in every place of some of them.</summary>
    [Test]
    public void The_quick_way_to_read_a_time_reads_what_the_general_way_reads()
    {
        new Cells.IsoSecond().TryRead([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. "T09:30:15"u8], out _).ShouldBeFalse();
        var quick = new Cells.IsoSecond();
        for (int second = 0; second < 86400; second++)
        {
            quick.TryRead(Encoding.UTF8.GetBytes(FormattableString.Invariant($"2026-03-02T{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}")), out long local).ShouldBeTrue();
            local.ShouldBe(new DateTime(2026, 3, 2).Ticks + (second * TimeSpan.TicksPerSecond));
        }

        foreach (string time in (string[])["2026-03-02T00:00:00", "2026-03-02 23:59:59", "2026-12-31T19:09:58"])
        {
            for (int i = 0; i < time.Length * 256; i++)
            {
                byte[] text = Encoding.UTF8.GetBytes(time);
                text[i / 256] = (byte)(i % 256);
                bool isTime = Cells.IsoTime.TryRead(text, out long expected, out long? offset) && offset is null && text.Length == 19;
                if (quick.TryRead(text, out long local) != isTime || (isTime && local != expected)) Assert.Fail($"{Convert.ToHexString(text)}: {local}, not {expected}");
            }
        }
    }

    /// <summary>Every byte in every place of some times, in patterns whose parts have their places.</summary>
    [TestCase("dd-MM-yyyy HH:mm:ss", "29-02-2028 23:59:58")]
    [TestCase("yyyy-MM-dd HH:mm:ss", "2026-10-25 02:30:00")]
    [TestCase("MM/dd/yyyy HH:mm", "12/31/1999 09:05")]
    [TestCase("yyyyMMddHHmmss", "20260302101530")]
    [TestCase("HH.mm dd.MM.yyyy", "10.15 02.03.0001")]
    public void A_pattern_of_fixed_places_reads_what_patterns_read(string pattern, string time)
    {
        Cells.FixedPattern quick = Cells.FixedPattern.Of(pattern).ShouldNotBeNull();
        var general = new Cells.TimePattern(pattern);
        for (int i = 0; i < time.Length * 128; i++)
        {
            byte[] text = Encoding.UTF8.GetBytes(time);
            text[i / 128] = (byte)(i % 128);
            bool isTime = general.TryRead(Encoding.UTF8.GetString(text), out long expected, out _);
            if (quick.TryRead(text, out long local) != isTime || (isTime && local != expected)) Assert.Fail($"{Encoding.UTF8.GetString(text)}: {local}, not {expected}");
        }

        quick.TryRead(Encoding.UTF8.GetBytes(time), out _).ShouldBeTrue();
    }

    [TestCase("d-M-yyyy H:mm")]
    [TestCase("dd MMM yyyy HH:mm")]
    [TestCase("yyyy-MM-dd")]
    [TestCase("yyyy-MM-dd hh:mm:ss tt")]
    [TestCase("yyyy-MM-dd'T'HH:mm:ss")]
    [TestCase("yyyy-MM-dd HH:mm:ss zzz")]
    [TestCase("yyyy-MM-dd HH:mm:ss.fff")]
    [TestCase("yyyyMMdd yyyy HH")]
    [TestCase("yyyyy-MM-dd HH:mm")]
    public void Other_patterns_have_no_fixed_places(string pattern) => Cells.FixedPattern.Of(pattern).ShouldBeNull();
}
