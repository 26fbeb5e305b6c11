using System.Collections.Frozen;

namespace ServiceStandards.Words.Dutch;

internal static class DutchWords
{
    public static Vocabulary All { get; } = new()
    {
        Group = '\u00A0',
        Point = ',',
        And = "en",
        Or = "of",
        With = "met",
        Minus = "min",
        JustOver = "net boven",
        JustUnder = "net onder",
        NoTime = "(geen tijd)",
        NoValue = "(geen)",
        Yes = "ja",
        No = "nee",
        Months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
        Weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
        ShortHour = "u",
        ShortMinute = "min",
        ShortSecond = "s",
        Second = new Noun("seconde", "seconden"),
        Minute = new Noun("minuut", "minuten"),
        Hour = new Noun("uur", "uur"),
        Day = new Noun("dag", "dagen"),
        WorkingDay = new Noun("werkdag", "werkdagen"),
        PercentagePoint = new Noun("procentpunt", "procentpunten"),
        ScorePoint = new Noun("punt", "punten"),
        Contact = new Noun("contact", "contacten"),
        Record = new Noun("record", "records"),
        Channels = new Dictionary<string, Noun>
        {
            ["voice"] = new("gesprek", "gesprekken"),
            ["phone"] = new("gesprek", "gesprekken"),
            ["email"] = new("e-mail", "e-mails"),
            ["e-mail"] = new("e-mail", "e-mails"),
            ["chat"] = new("chat", "chats"),
            ["social"] = new("bericht op sociale media", "berichten op sociale media"),
            ["social-media"] = new("bericht op sociale media", "berichten op sociale media"),
            ["letter"] = new("brief", "brieven"),
            ["survey"] = new("enquête", "enquêtes"),
        }.ToFrozenDictionary(StringComparer.Ordinal),
        Adjectives = new Dictionary<(string, string), string>
        {
            [("direction", "inbound")] = "inkomende",
            [("direction", "outbound")] = "uitgaande",
            [("outcome", "answered")] = "beantwoorde",
            [("outcome", "abandoned")] = "afgebroken",
        }.ToFrozenDictionary(),
        Fields = Fields.ToFrozenDictionary(f => f.Name, f => f.Label, StringComparer.Ordinal),
        Named = name => De($"‘{name}’"),
    };

    private static IEnumerable<(string Name, Label Label)> Fields =>
    [
        ("id", De("id")),
        ("channel", Het("kanaal")),
        ("direction", De("richting")),
        ("queue", De("wachtrij")),
        ("topic", Het("onderwerp")),
        ("agent", De("medewerker")),
        ("team", Het("team")),
        ("customer", De("klant")),
        ("priority", De("prioriteit")),
        ("language", De("taal")),
        ("outcome", De("afloop")),
        ("time", Het("tijdstip")),
        ("arrived-at", De("binnenkomst")),
        ("queued-at", De("aankomst in de wachtrij")),
        ("answered-at", De("beantwoording")),
        ("abandoned-at", De("afbreking")),
        ("first-reply-at", Het("eerste antwoord")),
        ("ended-at", Het("einde")),
        ("resolved-at", De("oplossing")),
        ("promised-at", Het("beloofde tijdstip")),
        ("fulfilled-at", De("nakoming")),
        ("wait", De("wachttijd")),
        ("ring", De("belduur")),
        ("talk", De("gesprekstijd")),
        ("hold", De("tijd in de wacht")),
        ("wrap", De("nawerktijd")),
        ("handle-time", De("behandeltijd")),
        ("transfers", Het("aantal doorverbindingen")),
        ("menu-depth", De("menudiepte")),
        ("csat", De("tevredenheidsscore")),
        ("nps", De("aanbevelingsscore")),
        ("effort", De("inspanningsscore")),
    ];

    private static Label De(string noun) => new("een", "de", noun);

    private static Label Het(string noun) => new("een", "het", noun);
}
