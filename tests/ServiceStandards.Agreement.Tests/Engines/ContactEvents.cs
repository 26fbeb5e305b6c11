using System.Globalization;
using System.Text;
using ServiceStandards.Agreement.Tests.Contacts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>What happened to contacts as a CSV file of its own, joined by the contact's id.</summary>
internal static class ContactEvents
{
    /// <summary>Contacts whose id is not theirs alone have no events of their own in a file, and so none at all.</summary>
    public static IReadOnlyList<SampleContact> Sayable(IReadOnlyList<SampleContact> contacts)
    {
        HashSet<string> alone = [.. contacts.Select(c => c.Id).OfType<string>().GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.Key)];
        return [.. contacts.Select(c => c.Id is { } id && alone.Contains(id) ? c : c with { Events = null })];
    }

    public static string Of(IReadOnlyList<SampleContact> contacts)
    {
        var text = new StringBuilder("id,at,event\n");
        foreach (SampleContact contact in contacts)
        {
            foreach (SampleEvent happened in (contact.Events ?? []).OfType<SampleEvent>())
                text.Append(CultureInfo.InvariantCulture, $"{contact.Id},{happened.At:O},{happened.Name}\n");
        }

        return text.ToString();
    }
}
