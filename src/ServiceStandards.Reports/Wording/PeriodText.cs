using System.Globalization;

namespace ServiceStandards.Reports.Wording;

/// <summary>Writes the labels of periods for people: 2026-03-02 as 2 Mar 2026, 2026-W10 as week 10, 2026.</summary>
internal sealed class PeriodText(PageWords words)
{
    private readonly string[] _months = words.Months.Split('|');

    /// <summary>The period in full; null is the period of records without a time. An unknown label stays as it is.</summary>
    public string Long(string? label) => label is null ? words.NoTime : Read(label) switch
    {
        (var year, { } month, { } day, var time) => $"{day} {_months[month - 1]} {year}{time}",
        (var year, { } month, null, _) => $"{_months[month - 1]} {year}",
        _ when Part(label, 'W') is var (year, week) => AmountWriter.Fill(words.Week, week, year),
        _ when Part(label, 'Q') is var (year, quarter) => AmountWriter.Fill(words.Quarter, quarter, year),
        _ => label,
    };

    /// <summary>The period for a narrow column, without its year where it can be told from its neighbours.</summary>
    public string Short(string? label) => label is null ? words.NoTime : Read(label) switch
    {
        (_, { } month, { } day, "") => $"{day} {_months[month - 1]}",
        (_, _, { } day, var time) => $"{day}{time}",
        (var year, { } month, null, _) => $"{_months[month - 1]} {year}",
        _ when Part(label, 'W') is var (_, week) => "W" + week,
        _ => label,
    };

    /// <summary>2026-03, 2026-03-02 or 2026-03-02T10:30+01:00, taken apart; no month where it is none of these.</summary>
    private static (string Year, int? Month, int? Day, string Time) Read(string label)
    {
        bool isMonth = label.Length >= 7 && label[4] == '-' && Number(label, 5) is >= 1 and <= 12;
        if (!isMonth) return (label, null, null, "");
        if (label.Length == 7) return (label[..4], Number(label, 5), null, "");
        if (label.Length < 10 || label[7] != '-') return (label, null, null, "");
        return (label[..4], Number(label, 5), Number(label, 8), label.Length >= 16 && label[10] == 'T' ? " " + label[11..16] : "");
    }

    private static (string Year, string Number)? Part(string label, char mark) =>
        label.Length > 6 && label[4] == '-' && label[5] == mark ? (label[..4], label[6..].TrimStart('0')) : null;

    private static int? Number(string label, int at) =>
        int.TryParse(label.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
