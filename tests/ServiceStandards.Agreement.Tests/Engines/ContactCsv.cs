using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Sources;
using ServiceStandards.Values;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>Contacts as a CSV file: every way to quote, and line ends of both kinds, occur.</summary>
internal static class ContactCsv
{
    private static readonly LocalDatePattern s_date = LocalDatePattern.Iso;

    /// <summary>Each column is declared as what it holds.</summary>
    public static Mapping Mapping { get; } = new()
    {
        TimeZone = "UTC",
        Fields = ContactFields.All.ToDictionary(f => f.Name, f => new FieldMapping
        {
            Columns = [f.Name],
            Type = KindOf(f.Kind),
            Unit = f.Kind == Kind.Duration ? DurationUnit.Milliseconds : null,
        }),
    };

    /// <summary>What a file cannot say is left out: a text of blanks is no value there, and a negative duration makes a row unreadable.</summary>
    public static SampleContact Sayable(SampleContact contact) => contact with
    {
        Direction = Text(contact.Direction),
        Queue = Text(contact.Queue),
        Topic = Text(contact.Topic),
        Customer = Text(contact.Customer),
        Outcome = Text(contact.Outcome),
        Wait = contact.Wait >= TimeSpan.Zero ? contact.Wait : null,
        Talk = contact.Talk >= TimeSpan.Zero ? contact.Talk : null,
        Hold = contact.Hold >= NodaTime.Duration.Zero ? contact.Hold : null,
        Wrap = contact.Wrap >= TimeSpan.Zero ? contact.Wrap : null,
    };

    public static byte[] Of(IReadOnlyList<SampleContact> contacts, DateTimeZone zone)
    {
        var text = new StringBuilder(string.Join(',', ContactFields.All.Select(f => f.Name)) + "\n");
        for (int i = 0; i < contacts.Count; i++)
        {
            var cells = ContactFields.All.Select((f, at) => Quoted(f.Read(contacts[i], zone) is { } value ? Cell(value) : "", always: (i + at) % 7 == 0));
            text.Append(string.Join(',', cells)).Append(i % 11 == 10 ? "\r\n\r\n" : "\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string? Text(string? text) => string.IsNullOrEmpty(text?.Trim(' ', '\t')) ? null : text;

    private static string Quoted(string cell, bool always) =>
        always || cell.AsSpan().IndexOfAny("\",\r\n") >= 0 ? '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : cell;

    private static string Cell(Value value) => value switch
    {
        Value.Text text => text.Of,
        Value.Number number => Number((decimal)number.Of.Numerator / (decimal)number.Of.Denominator),
        Value.Duration span => Number((decimal)(span.Ticks.Numerator / span.Ticks.Denominator) / TimeSpan.TicksPerMillisecond),
        Value.Time time => InstantPattern.ExtendedIso.Format(time.At),
        Value.Date date => s_date.Format(date.Day),
        Value.Flag flag => flag.Of ? "yes" : "no",
        _ => throw new InvalidOperationException($"No such value {value}."),
    };

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static ValueKind KindOf(Kind kind) => Enum.Parse<ValueKind>(kind.ToString());
}
