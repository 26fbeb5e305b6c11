using System.Globalization;
using System.Reflection;
using NodaTime;
using NodaTime.Text;

namespace ServiceStandards.Agreement.Tests.Contacts;

/// <summary>Prints a contact's given properties on one line, to the last tick, so that a failing case can be typed in again.</summary>
internal static class ContactText
{
    public static string Of(SampleContact contact) => "{ " + string.Join(", ", typeof(SampleContact).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetValue(contact) is not null)
        .Select(p => $"{p.Name} = {Show(p.GetValue(contact)!)}")) + " }";

    private static string Show(object value) => value switch
    {
        string text => "\"" + text.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"",
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture) + " " + time.Kind,
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        Instant time => InstantPattern.ExtendedIso.Format(time),
        IEnumerable<SampleEvent?> events => "[" + string.Join(", ", events.Select(e => e?.ToString() ?? "null")) + "]",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
