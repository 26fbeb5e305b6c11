using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;

namespace ServiceStandards.Agreement.Tests.Reference.Clocks;

/// <summary>
/// The events of a record in the order in which they count: by time; those of one moment as they come, or where all come newest first in the
/// reverse of it; of the same name and moment one.
/// </summary>
internal static class EventOrder
{
    public static IReadOnlyList<(string Name, Instant At)> Of(SampleContact contact)
    {
        List<(string Name, Instant At)> events = [.. Named(contact).Where(e => e.At is not null).Select(e => (e.Name!, Instant.FromDateTimeOffset(e.At!.Value)))];
        bool newestFirst = events.Zip(events.Skip(1)).All(pair => pair.First.At >= pair.Second.At) && events.Any(e => e.At != events[0].At);
        if (newestFirst) events.Reverse();
        return [.. events.OrderBy(e => e.At).Distinct()];
    }

    /// <summary>The names of events that do not say when they were.</summary>
    public static IReadOnlyList<string> WithoutTime(SampleContact contact) => [.. Named(contact).Where(e => e.At is null).Select(e => e.Name!)];

    private static IEnumerable<SampleEvent> Named(SampleContact contact) => (contact.Events ?? []).OfType<SampleEvent>().Where(e => e.Name is not null);
}
