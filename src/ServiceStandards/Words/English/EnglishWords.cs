using System.Collections.Frozen;

namespace ServiceStandards.Words.English;

internal static class EnglishWords
{
    public static Vocabulary All { get; } = new()
    {
        Group = ',',
        Point = '.',
        And = "and",
        Or = "or",
        With = "with",
        Minus = "minus",
        JustOver = "just over",
        JustUnder = "just under",
        NoTime = "(no time)",
        NoValue = "(none)",
        Yes = "yes",
        No = "no",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ShortHour = "h",
        ShortMinute = "min",
        ShortSecond = "s",
        Second = new Noun("second", "seconds"),
        Minute = new Noun("minute", "minutes"),
        Hour = new Noun("hour", "hours"),
        Day = new Noun("day", "days"),
        WorkingDay = new Noun("working day", "working days"),
        PercentagePoint = new Noun("percentage point", "percentage points"),
        ScorePoint = new Noun("point", "points"),
        Contact = new Noun("contact", "contacts"),
        Record = new Noun("record", "records"),
        Channels = new Dictionary<string, Noun>
        {
            ["voice"] = new("call", "calls"),
            ["phone"] = new("call", "calls"),
            ["email"] = new("e-mail", "e-mails"),
            ["e-mail"] = new("e-mail", "e-mails"),
            ["chat"] = new("chat", "chats"),
            ["social"] = new("social media message", "social media messages"),
            ["social-media"] = new("social media message", "social media messages"),
            ["letter"] = new("letter", "letters"),
            ["survey"] = new("survey", "surveys"),
        }.ToFrozenDictionary(StringComparer.Ordinal),
        Adjectives = new Dictionary<(string, string), string>
        {
            [("direction", "inbound")] = "inbound",
            [("direction", "outbound")] = "outbound",
            [("outcome", "answered")] = "answered",
            [("outcome", "abandoned")] = "abandoned",
        }.ToFrozenDictionary(),
        Fields = Fields.ToFrozenDictionary(f => f.Name, f => f.Label, StringComparer.Ordinal),
        Named = name => Of($"‘{name}’", name),
    };

    private static IEnumerable<(string Name, Label Label)> Fields =>
    [
        .. Same("channel", "direction", "queue", "topic", "agent", "team", "customer", "priority", "language", "outcome", "wait", "time", "id"),
        ("arrived-at", Of("arrival")),
        ("queued-at", Of("entry into the queue")),
        ("answered-at", Of("answer")),
        ("abandoned-at", Of("abandonment")),
        ("first-reply-at", Of("first reply")),
        ("ended-at", Of("end")),
        ("resolved-at", Of("solution")),
        ("promised-at", Of("promised time")),
        ("fulfilled-at", Of("fulfilment")),
        ("ring", Of("ringing time")),
        ("talk", Of("talk time")),
        ("hold", Of("hold time")),
        ("wrap", Of("wrap-up time")),
        ("handle-time", Of("handling time")),
        ("transfers", Of("number of transfers")),
        ("menu-depth", Of("menu depth")),
        ("csat", Of("satisfaction score")),
        ("nps", Of("recommendation score")),
        ("effort", Of("effort score")),
    ];

    private static IEnumerable<(string, Label)> Same(params IEnumerable<string> names) => names.Select(n => (n, Of(n)));

    private static Label Of(string noun) => Of(noun, noun);

    private static Label Of(string noun, string spoken) => new("aeiou".Contains(char.ToLowerInvariant(spoken[0]), StringComparison.Ordinal) ? "an" : "a", "the", noun);
}
