using System.Text.RegularExpressions;
using NodaTime;
using ServiceStandards.Language;
using ServiceStandards.Schema;
using ServiceStandards.Values;

namespace ServiceStandards.Tests.Schema;

/// <summary>The patterns of values say what the readers of values take: texts that are, and all that differ from one by a character.</summary>
public sealed class PatternTests
{
    private const string Signs = "0129.%-+:TZPdhmswp ,eE";

    private static IEnumerable<TestCaseData> Values() =>
    [
        Case(PlainForms.Duration, t => DurationText.TryRead(t, out _) || NumberText.TryReadWorkingDays(t, out _), "90s", "1h30m", "250ms", "2w3d", "1.5h", "PT2M", "P1DT2H", "P2W", "3wd", "0wd", "m", "P", "PT", "1m1h"),
        Case(PlainForms.Band, t => NumberText.TryReadPoints(t, out _) || DurationText.TryRead(t, out _), "2pp", "2.5 pp", "-1pp", "1e1pp", "30s", "2"),
        Case(PlainForms.Figure, t => NumberText.TryReadShare(t, out _) || DurationText.TryRead(t, out _), "90%", "99.5 %", ".5%", "-1%", "6m", "%", "90"),
        Case(PlainForms.Share, t => NumberText.TryReadShare(t, out decimal share) && share is >= 0 and <= 1, "90%", "100%", "0%", "99.5 %", "101%", "100.1%", "099%"),
        Case(PlainForms.Confidence, t => NumberText.TryReadShare(t, out decimal share) && share is > 0 and < 1, "95%", "99.9%", "0%", "0.1%", "100%"),
        Case(PlainForms.Date, t => TimeText.TryReadDate(t, out _), "2026-01-31", "2026-12-09", "2026-13-01"),
        Case(PlainForms.Time, t => TimeText.TryRead(t, DateTimeZone.Utc, out _), "2026-01-31", "2026-02-18T06:00", "2026-02-18 06:00:09", "2026-02-18T06:00:09.25Z", "2026-02-18T06:00+01:00", "2026-02-18T24:00"),
        Case(PlainForms.StartOfYear, t => HolidayReader.TryReadAnnual(t, out var day) && day.Day <= 28, "01-01", "04-28", "04-29", "12-00"),
        Case(PlainForms.Span, t => SpanText.TryRead(t, out _) || t == "closed", "09:00-17:30", "22:00-06:00", "00:00-24:00", "closed", "09:60-10:00"),
        Case(PlainForms.Flag, t => FlagText.TryRead(t, out _) && t.ToLowerInvariant() is "yes" or "no", "yes", "no", "YES", "No", "yEs"),
    ];

    [TestCaseSource(nameof(Values))]
    public void A_pattern_fits_what_its_reader_takes(Regex pattern, Func<string, bool> isRead, string[] texts)
    {
        string[] all = [.. texts.Concat(texts.SelectMany(Near)).Distinct().Where(t => !IsBeyond(t))];
        all.Count(isRead).ShouldBeGreaterThan(1);
        all.Where(t => pattern.IsMatch(t) != isRead(t)).ShouldBeEmpty();
    }

    [TestCase("calls-answered", true)]
    [TestCase("2m", true)]
    [TestCase("é-mail", true)]
    [TestCase("Calls", false)]
    [TestCase("calls_answered", false)]
    [TestCase("-calls", false)]
    [TestCase("calls--answered", false)]
    public void A_name_is_one_where_it_is_kebab_case(string name, bool fits)
    {
        (KebabCase.Of(name) == name).ShouldBe(fits);
        Regex.IsMatch(name, PlainForms.KebabNames).ShouldBe(fits);
    }

    private static TestCaseData Case(ValueForm.Plain form, Func<string, bool> isRead, params string[] texts) =>
        new TestCaseData(new Regex($"^(?:{string.Join('|', form.Patterns)})$", RegexOptions.CultureInvariant), isRead, texts).SetArgDisplayNames(form.Name);

    /// <summary>A character left out, put in, or put in the place of another.</summary>
    private static IEnumerable<string> Near(string text) =>
        Enumerable.Range(0, text.Length).SelectMany(i => Signs.Select(c => text[..i] + c + text[(i + 1)..]).Append(text[..i] + text[(i + 1)..]))
            .Concat(Enumerable.Range(0, text.Length + 1).SelectMany(i => Signs.Select(c => text[..i] + c + text[i..])));

    /// <summary>Days that no month has, years before the second, exponents of shares within limits, hours that are one span of none: a pattern does not reckon.</summary>
    private static bool IsBeyond(string text) =>
        Regex.IsMatch(text, "^[0-9]{4}-(02-(29|3)|(0[469]|11)-31)") || Regex.IsMatch(text, "^000[01]-") || Regex.IsMatch(text, "[eE]") || Regex.IsMatch(text, "^[-+.]|^[0-9]{4}$")
        || (Regex.Match(text, "^(?<from>..:..)-(?<to>..:..)$") is { Success: true } span && (span.Groups["from"].Value == span.Groups["to"].Value || span.Groups["from"].Value == "24:00"));
}
