using ServiceStandards.Language;
using ServiceStandards.Model;

namespace ServiceStandards.Schema;

/// <summary>The values without parts: section 2 of the language.</summary>
internal static class PlainForms
{
    private const string Amount = "[0-9]+(\\.[0-9]*)?";
    private const string Number = "[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?";
    private const string Day = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string DateText = "[0-9]{4}-" + Day;
    private const string Clock = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private const string SpanEnd = "(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)";
    private const string Letters = "[0-9a-z\\u0080-\\uffff]+";

    private const string ShareText = Number + " *%";
    private const string PointsText = Number + " *pp";
    private const string WorkingDaysText = "[0-9]+wd";
    private const string UnitsText = $"(?=.)({Amount}w)?({Amount}d)?({Amount}h)?({Amount}m)?({Amount}s)?({Amount}ms)?";
    private const string IsoText = $"P(?=.)({Amount}W)?({Amount}D)?(T(?=.)({Amount}H)?({Amount}M)?({Amount}S)?)?";
    private const string Offset = "(0[0-9]|1[0-7]):[0-5][0-9]|18:00";
    private const string TimeText = DateText + $"([T ]({Clock}(:[0-5][0-9]([.,][0-9]{{1,7}})?)?|24:00(:00([.,]0{{1,7}})?)?)(Z|[-+]({Offset}))?)?";

    /// <summary>The pattern of names: small letters, digits and hyphens between them.</summary>
    public const string KebabNames = $"^{Letters}(-{Letters})*$";

    /// <summary>The pattern of names of derived fields: not those of a record, nor the words that combine conditions.</summary>
    public static string FieldNames { get; } = $"^(?!({string.Join('|', ContactFields.Names.Concat(ConditionReader.Combinators).Order(StringComparer.Ordinal))})$){Letters}(-{Letters})*$";

    public static ValueForm.Plain Text { get; } = new("text", "a text.");

    public static ValueForm.Plain Literal { get; } = new("value", "a value of the field's kind: a text, number, duration, date, time, `yes` or `no`.");

    public static ValueForm.Plain Field { get; } = new("field", $"the name of a field: one of a contact record ({string.Join(", ", ContactFields.Names.Order(StringComparer.Ordinal))}), one under `fields`, or any column of the records.");

    public static ValueForm.Plain Name { get; } = new("name", "the name of something that this file, or one beside it, defines.");

    public static ValueForm.Plain Duration { get; } = new("duration", "a duration such as `90s`, `2m`, `1h30m`, `3d` or `PT2M`, or working days such as `1wd` where the field is measured on a calendar.") { Patterns = [UnitsText, IsoText, WorkingDaysText] };

    public static ValueForm.Plain Share { get; } = new("share", "a share from `0%` to `100%`.") { Patterns = ["0*([0-9]{1,2}(\\.[0-9]*)?|100(\\.0*)?) *%"] };

    public static ValueForm.Plain Confidence { get; } = new("confidence", "a share above `0%` and below `100%`.") { Patterns = ["(?=.*[1-9])0*[0-9]{1,2}(\\.[0-9]*)? *%"] };

    public static ValueForm.Plain Figure { get; } = new("figure", "a share such as `90%`, a number, or a duration such as `6m`: what the measure gives.") { IsNumber = true, Patterns = [ShareText, UnitsText, IsoText] };

    public static ValueForm.Plain Band { get; } = new("band", "points such as `2pp` for a share, a number, or a duration such as `30s`.") { IsNumber = true, Patterns = [PointsText, UnitsText, IsoText] };

    public static ValueForm.Plain Limit { get; } = new("limit", "a number, a duration such as `2m`, working days such as `1wd` on a field with a calendar, a date or a time.") { IsNumber = true, Patterns = [UnitsText, IsoText, WorkingDaysText, TimeText] };

    public static ValueForm.Plain Date { get; } = new("date", "a date such as `2026-01-31`.") { Patterns = [DateText] };

    public static ValueForm.Plain Time { get; } = new("time", "a date such as `2026-01-31`, or a time such as `2026-02-18T06:00` (in the file's time zone) or `2026-02-18T06:00+01:00`.") { Patterns = [TimeText] };

    public static ValueForm.Plain Moment { get; } = new("moment", "a time such as `2026-02-18T06:00`, or a date, which stands for its whole day.") { Patterns = [TimeText] };

    public static ValueForm.Plain StartOfYear { get; } = new("start-of-year", "month and day, such as `04-01`; a day up to 28, which every month has.") { Patterns = ["(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"] };

    public static ValueForm.Plain Holiday { get; } = new("holiday", "a day of every year (`12-25`), a date (`2026-04-27`), or the first and the last (`2026-07-20..2026-08-02`).") { Patterns = [$"{Day}( *\\.\\. *{Day})?", $"{DateText}( *\\.\\. *{DateText})?"] };

    public static ValueForm.Plain Span { get; } = new("opening-hours", "opening hours such as `09:00-17:30`; `22:00-06:00` runs over midnight; `closed` for none.") { Patterns = [$"{SpanEnd}-{SpanEnd}", "closed"] };

    public static ValueForm.Plain Part { get; } = new("part-of-a-day", "whole minutes that divide a day, such as `30m`.") { Patterns = [UnitsText, IsoText] };

    public static ValueForm.Plain Flag { get; } = new("yes-or-no", "`yes` or `no`.") { IsFlag = true, Patterns = ["yes|no|Yes|No|YES|NO"] };

    public static ValueForm.Plain Weight { get; } = new("weight", "a number above 0.") { IsNumber = true, Over = 0 };

    public static ValueForm.Plain Factor { get; } = new("factor", "a number.") { IsNumber = true };

    public static ValueForm.Plain Percent { get; } = new("percent", "a number above 0, up to 100.") { IsNumber = true, Over = 0, Most = 100 };

    public static ValueForm.Plain Whole(string name, int least, int most) =>
        new(name, FormattableString.Invariant($"a whole number from {least} to {most}.")) { IsNumber = true, IsWhole = true, Least = least, Most = most };
}
