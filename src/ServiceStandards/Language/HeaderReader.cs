using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads what a file says of itself: section 1 of the language.</summary>
internal static class HeaderReader
{
    public static StandardsFile Read(Section file, string path, FileScope scope)
    {
        file.Has(FormatVersion.Key);
        int before = scope.Bag.Count;
        string language = file.Word("language", ("en", false), ("nl", true)) is true ? "nl" : "en";
        var header = new StandardsFile
        {
            Path = path,
            Location = file.Node.Entries[0].Key.Location,
            Language = language,
            Name = LocalTextReader.Read(file, "name", language),
            Owner = file.Text("owner"),
            Approved = Approved(file),
            Source = file.Text("source"),
            TimeZone = ZoneReader.Read(file) ?? DateTimeZone.Utc,
            FiscalYear = FiscalYear(file) ?? new AnnualDate(1, 1),
            WeekStartsOnSunday = file.Word("week-starts", ("mon", false), ("sun", true)) ?? false,
        };
        return header with { IsHeaderWhole = scope.Bag.Count == before };
    }

    private static Approval? Approved(Section file)
    {
        if (file.Optional("approved") is not { } node || Section.Open(node, "'approved'", file.Bag) is not { } section) return null;
        section.Demand("by");
        string? by = section.Text("by");
        LocalDate? on = section.Date("on");
        section.Close();
        return by is null ? null : new Approval(by, on);
    }

    /// <summary>A day that every month has, since quarters start on it, too.</summary>
    private static AnnualDate? FiscalYear(Section file)
    {
        if (file.Literal("fiscal-year") is not { } literal) return null;
        if (HolidayReader.TryReadAnnual(literal.Text, out HolidayDate date) && date.Day <= 28) return new AnnualDate(date.Month, date.Day);
        file.Bag.Add(Messages.BadFiscalYear(literal.Location, literal.Text));
        return null;
    }
}
