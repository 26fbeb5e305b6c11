namespace ServiceStandards.Schema;

/// <summary>What the fields of a contact record are: section 9 of the language.</summary>
internal static class ContactFieldTexts
{
    public static string Of(string field) => field switch
    {
        "id" => "Text: names the record.",
        "channel" => "Text: voice, email, chat, social, ...",
        "direction" => "Text: inbound or outbound.",
        "queue" => "Text: where the contact waited.",
        "topic" => "Text: what it is about.",
        "agent" => "Text: who handled it.",
        "team" => "Text: the agent's team.",
        "customer" => "Text: who made contact.",
        "priority" => "Text or number: how urgent it is.",
        "language" => "Text: the customer's language.",
        "outcome" => "Text: answered, abandoned, or another word; follows from `answered-at` and `abandoned-at` where it is not given.",
        "arrived-at" => "Time: when it reached the organisation; the record's own time.",
        "queued-at" => "Time: when it began to wait for an agent; the record's own time where `arrived-at` is not given.",
        "answered-at" => "Time: when an agent answered.",
        "abandoned-at" => "Time: when the customer gave up.",
        "first-reply-at" => "Time: when the first reply was sent.",
        "ended-at" => "Time: when it ended.",
        "resolved-at" => "Time: when it was solved.",
        "promised-at" => "Time: by when something was promised.",
        "fulfilled-at" => "Time: when the promise was kept.",
        "time" => "Time: the record's own time where it neither arrived nor queued.",
        "wait" => "Duration: how long the customer waited; from `queued-at` or `arrived-at` to `answered-at` or `abandoned-at` where it is not given.",
        "ring" => "Duration: how long it rang.",
        "talk" => "Duration: how long they talked.",
        "hold" => "Duration: how long the customer was on hold.",
        "wrap" => "Duration: the work after the contact.",
        "handle-time" => "Duration: `talk` + `hold` + `wrap` where it is not given.",
        "transfers" => "Number: how often it was handed on.",
        "menu-depth" => "Number: how many menus came before a person.",
        "csat" => "Number: satisfaction.",
        "nps" => "Number from 0 to 10: would recommend.",
        "effort" => "Number: the customer's effort.",
        "events" => "What happened to the contact: a list of `{ at, event }`, for clocks.",
        _ => throw new InvalidOperationException($"Say what the field '{field}' is."),
    };
}
