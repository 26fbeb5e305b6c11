using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Contacts;

/// <summary>All fields of a contact, written out by hand: the reference shares no reading with the engines.</summary>
internal static class ContactFields
{
    public static IReadOnlyList<ContactField> All { get; } =
    [
        Text("id", c => c.Id),
        Text("channel", c => c.Channel switch
        {
            null => null,
            Channel.Voice => "voice",
            Channel.Email => "email",
            Channel.WebChat => "web-chat",
            _ => throw new InvalidOperationException("No such channel."),
        }),
        Text("direction", c => c.Direction),
        Text("queue", c => c.Queue),
        Text("topic", c => c.Topic),
        Text("customer", c => c.Customer),
        Text("outcome", c => c.Outcome),
        Time("arrived-at", (c, _) => Moment(c.ArrivedAt)),
        Time("queued-at", (c, zone) => c.QueuedAt is { } time ? Moment(time, zone) : null),
        Time("answered-at", (c, _) => c.AnsweredAt),
        Time("abandoned-at", (c, _) => Moment(c.AbandonedAt)),
        Time("first-reply-at", (c, _) => Moment(c.FirstReplyAt)),
        Time("ended-at", (c, _) => Moment(c.EndedAt)),
        Time("resolved-at", (c, _) => c.ResolvedAt),
        new("due-on", Kind.Date, (c, _) => c.DueOn is { } day ? new Value.Date(new LocalDate(day.Year, day.Month, day.Day)) : null),
        Duration("wait", c => c.Wait?.Ticks),
        Duration("talk", c => c.Talk?.Ticks),
        Duration("hold", c => (long?)c.Hold?.ToBigIntegerNanoseconds() / 100),
        Duration("wrap", c => c.Wrap?.Ticks),
        Number("transfers", c => c.Transfers),
        Number("menu-depth", c => c.MenuDepth),
        Number("csat", c => c.Csat),
        Number("amount", c => c.Amount),
        Number("effort", c => c.Effort is { } number && double.IsFinite(number) ? FifteenDigits(number) : null),
        Number("nps", c => c.Nps),
        new("vip", Kind.Flag, (c, _) => c.Vip is { } flag ? new Value.Flag(flag) : null),
    ];

    public static ContactField? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    private static ContactField Text(string name, Func<SampleContact, string?> read) =>
        new(name, Kind.Text, (c, _) => read(c) is { } text ? new Value.Text(text) : null);

    private static ContactField Time(string name, Func<SampleContact, DateTimeZone, Instant?> read) =>
        new(name, Kind.Time, (c, zone) => read(c, zone) is { } time ? new Value.Time(time) : null);

    private static ContactField Duration(string name, Func<SampleContact, long?> read) =>
        new(name, Kind.Duration, (c, _) => read(c) is { } ticks ? new Value.Duration(ticks) : null);

    private static ContactField Number(string name, Func<SampleContact, decimal?> read) =>
        new(name, Kind.Number, (c, _) => read(c) is { } number ? new Value.Number(Fraction.Of(number)) : null);

    private static decimal FifteenDigits(double number) =>
        decimal.Parse(number.ToString("E14", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static Instant? Moment(DateTimeOffset? time) => time is { } given ? Instant.FromDateTimeOffset(given) : null;

    private static Instant Moment(DateTime time, DateTimeZone zone) => time.Kind == DateTimeKind.Unspecified
        ? zone.ResolveLocal(LocalDateTime.FromDateTime(time), Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted)).ToInstant()
        : Instant.FromDateTimeUtc(time.ToUniversalTime());
}
