using System.Globalization;
using ServiceStandards.ReportingJob.Sample;

namespace ServiceStandards.ReportingJob.Tests;

/// <summary>Writes contacts into the database as they come, and changes them as they go on.</summary>
internal sealed class TelephoneSystem(Action<IEnumerable<SampleContact>> write, DateOnly first, int days)
{
    private readonly SampleContact[] _contacts =
        [.. Enumerable.Range(0, days).Select(first.AddDays).SelectMany(d => SampleContacts.Of(d, new DateTimeOffset(d, new TimeOnly(6, 0), TimeSpan.Zero)))];

    private readonly Dictionary<string, SampleContact> _written = new(StringComparer.Ordinal);

    /// <summary>Writes what has happened since the last time.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="late">Some of the contacts come into the database a day late: those whose number ends like this.</param>
    public void MoveTo(DateTimeOffset now, string? late = null)
    {
        SampleContact[] news = [.. _contacts.Where(c => Comes(c, late) <= now).Select(c => c.At(now)).Where(c => !_written.TryGetValue(c.Id, out SampleContact? before) || before != c)];
        foreach (SampleContact contact in news) _written[contact.Id] = contact;
        write(news);
    }

    public static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Comes(SampleContact contact, string? late) =>
        late is not null && contact.Id.EndsWith(late, StringComparison.Ordinal) ? contact.ArrivedAt.AddDays(1) : contact.ArrivedAt;
}
