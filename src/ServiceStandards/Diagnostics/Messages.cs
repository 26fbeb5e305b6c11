using ServiceStandards.Values;

namespace ServiceStandards.Diagnostics;

internal static class Messages
{
    public static Diagnostic UnknownField(SourceLocation at, string name, string where, IEnumerable<string> candidates) => Error("SS0104", at,
        $"Unknown field '{name}' in '{where}'." + (Nearest.To(name, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : ""));

    public static Diagnostic NotInThisVersion(SourceLocation at, string field) => Error("SS0799", at, $"Field '{field}'");

    public static Diagnostic FieldNotReadable(SourceLocation at, string field, string owner, string type) => Error("SS0701", at,
        $"Field '{field}' of {owner} is of type {type}, which standards cannot read. Register it as an expression that gives a text, number, time, duration or yes/no.");

    public static Diagnostic NotOfKind(SourceLocation at, string field, ValueKind kind, string found) => Error("SS0702", at,
        $"Field '{field}' is {Kind(kind)}, and '{found}' is none. {Example(kind)}");

    public static Diagnostic NotOrdered(SourceLocation at, string field, ValueKind kind) => Error("SS0703", at,
        $"Field '{field}' is {Kind(kind)}, which has no more or less. Compare it with equals, in, not or not-in.");

    public static Diagnostic NoTime(SourceLocation at, string field, ValueKind kind) => Error("SS0704", at,
        $"Field '{field}' is {Kind(kind)}; before, after and during ask for a time.");

    public static Diagnostic NoText(SourceLocation at, string field, ValueKind kind) => Error("SS0705", at,
        $"Field '{field}' is {Kind(kind)}; starts-with asks for a text.");

    public static Diagnostic NoSuchText(SourceLocation at, string field, string found, IEnumerable<string> known) => Error("SS0706", at,
        $"Field '{field}' can never be '{found}'. It is one of {string.Join(", ", known)}.");

    public static Diagnostic TimeNeeded(SourceLocation at, string owner) => Error("SS0707", at,
        $"This is cut by time, and {owner} has no time: name arrived-at, queued-at or time, or say with 'at' which field it is.");

    public static Diagnostic FieldOfWrongKind(SourceLocation at, string field, ValueKind kind, string use, string wanted) => Error("SS0708", at,
        $"Field '{field}' is {Kind(kind)}; {use} asks for {wanted}.");

    public static Diagnostic TargetOfWrongUnit(SourceLocation at, string measure, string found, string wanted) => Error("SS0709", at,
        $"The target of {measure} is {wanted}; '{found}' is none.");

    public static Diagnostic MixedKinds(SourceLocation at, string field) => Error("SS0710", at,
        $"The parts of field '{field}' are of different kinds. Take only durations, or only numbers.");

    public static Diagnostic CircularField(SourceLocation at, string field) => Error("SS0711", at,
        $"Field '{field}' is derived from itself.");

    public static Diagnostic DaysOnCalendar(SourceLocation at, string field, string found) => Error("SS0712", at,
        $"Field '{field}' is measured on a calendar, where '{found}' could mean many things. Write working days (1wd) or working hours (8h).");

    public static Diagnostic WorkingDaysWithoutCalendar(SourceLocation at, string field, string found) => Error("SS0713", at,
        $"Field '{field}' is not measured on a calendar, so '{found}' means nothing. Give the field a calendar, or write hours or days.");

    public static Diagnostic PerhapsMisspelt(SourceLocation at, string field, string nearest) => new()
    {
        Code = "SS0801",
        Severity = Severity.Warning,
        Location = at,
        Message = $"Field '{field}' is none of the contact record. If your records have no field of that name, '{nearest}' may be meant.",
    };

    public static Diagnostic NoRecordInScope(SourceLocation at, string standard) => Warning("SS0802", at,
        $"No record fell under standard '{standard}'. Look at its 'for' and at the period.");

    public static Diagnostic UnclearScope(SourceLocation at, string standard, long count) => Warning("SS0803", at,
        $"For {count} records it could not be decided whether standard '{standard}' is about them: they lack a value. They are counted as out of scope or not excluded.");

    public static Diagnostic NegativeTimes(SourceLocation at, string field, long count) => Warning("SS0804", at,
        $"In {count} records the time '{field}' ends before it starts. It is unmeasurable there.");

    private static Diagnostic Warning(string code, SourceLocation at, string message) =>
        new() { Code = code, Severity = Severity.Warning, Location = at, Message = message };

    private static Diagnostic Error(string code, SourceLocation at, string message) =>
        new() { Code = code, Severity = Severity.Error, Location = at, Message = message };

    private static string Kind(ValueKind kind) => kind switch
    {
        ValueKind.Text => "a text",
        ValueKind.Number => "a number",
        ValueKind.Duration => "a duration",
        ValueKind.Time => "a time",
        ValueKind.Date => "a date",
        ValueKind.Flag => "yes or no",
        _ => throw new InvalidOperationException($"Unknown kind {kind}."),
    };

    private static string Example(ValueKind kind) => kind switch
    {
        ValueKind.Text => "Write a text.",
        ValueKind.Number => "Write a number such as 3 or 4.5.",
        ValueKind.Duration => "Write a duration such as 90s, 2m or 1h30m.",
        ValueKind.Time => "Write a time such as 2026-02-18T06:00 or a date.",
        ValueKind.Date => "Write a date such as 2026-01-31.",
        ValueKind.Flag => "Write yes or no.",
        _ => throw new InvalidOperationException($"Unknown kind {kind}."),
    };
}
