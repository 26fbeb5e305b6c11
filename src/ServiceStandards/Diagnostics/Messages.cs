using System.Globalization;
using ServiceStandards.Values;

namespace ServiceStandards.Diagnostics;

/// <summary>
/// Every message, worded once: what was found, what was expected, the nearest fix. A code is for life; docs/diagnostics.md
/// explains each. SS00 file and YAML, SS01 keys and names, SS02 values, SS03 calendars and clocks, SS04 standards,
/// SS05 scorecards and drivers, SS06 mappings, SS07 records and binding, SS08 warnings, SS09 tests of standards.
/// </summary>
internal static class Messages
{
    private const int LongestPath = 8;

    // SS00: the file and its YAML

    public static Diagnostic FileNotFound(SourceLocation at) => Error("SS0001", at,
        "There is no such file or folder.");

    public static Diagnostic FileUnreadable(SourceLocation at, string reason) => Error("SS0002", at,
        $"The file cannot be read: {reason}");

    public static Diagnostic FileTooLarge(SourceLocation at, int limit) => Error("SS0003", at,
        $"The file is larger than {Number(limit / 1024 / 1024)} MB, far more than standards take. Is it a file of records?");

    public static Diagnostic FileNotUtf8(SourceLocation at, string found) => Error("SS0004", at,
        $"The file is not UTF-8: here is {found}. Save it as UTF-8.");

    public static Diagnostic FileBinary(SourceLocation at, int character) => Error("SS0005", at,
        $"The file is no text: here is the control character U+{character:X4}.");

    public static Diagnostic FileEmpty(SourceLocation at) => Error("SS0006", at,
        "The file is empty. It should begin with 'service-standards: 1'.");

    public static Diagnostic FolderWithoutStandards(SourceLocation at) => Error("SS0007", at,
        "The folder has no standards: no *.yaml or *.yml file in it begins with 'service-standards: 1'.");

    public static Diagnostic NotAStandardsFile(SourceLocation at, string found) => Error("SS0008", at,
        $"A file of standards begins with 'service-standards: 1'; this one begins with {found}.");

    public static Diagnostic FormatNotFirst(SourceLocation at) => Error("SS0009", at,
        "'service-standards' must be the first key of the file.");

    public static Diagnostic WrongFormatVersion(SourceLocation at, string found) => Error("SS0010", at,
        $"Only version 1 of the language is known here, not {found}. Write 'service-standards: 1'.");

    public static Diagnostic YamlSyntax(SourceLocation at, string reason, string hint) => Error("SS0011", at,
        $"This is no valid YAML: {Printable.Of(reason)}.{hint}");

    public static Diagnostic TabIndentation(SourceLocation at) => Error("SS0012", at,
        "The line is indented with a tab, which YAML does not allow. Use spaces.");

    public static Diagnostic TooDeep(SourceLocation at, int limit) => Error("SS0013", at,
        $"Mappings and lists lie more than {Number(limit)} deep inside each other here.");

    public static Diagnostic TooManyNodes(SourceLocation at, int limit) => Error("SS0014", at,
        $"The file holds more than {Number(limit)} values.");

    public static Diagnostic ScalarTooLong(SourceLocation at, int limit) => Error("SS0015", at,
        $"A value is longer than {Number(limit)} characters. Is a quote missing at its end?");

    public static Diagnostic AliasesTooLarge(SourceLocation at, int limit) => Error("SS0016", at,
        $"With what its aliases (*name) stand for, the file holds more than {Number(limit)} values.");

    public static Diagnostic RecursiveAlias(SourceLocation at, string name) => Error("SS0017", at,
        $"The alias {Quote.Of("*" + name)} stands inside the very value that it repeats.");

    public static Diagnostic UnknownAlias(SourceLocation at, string name, IEnumerable<string> known) => Error("SS0018", at,
        $"There is no anchor {Quote.Of("&" + name)} above this alias.{DidYouMean(name, known)} A text that begins with * wants quotes.");

    public static Diagnostic DuplicateKey(SourceLocation at, string key, SourceLocation first) => Error("SS0019", at,
        $"The key {Quote.Of(key)} stands here a second time; the first is in line {Number(first.Line)}, column {Number(first.Column)}.");

    public static Diagnostic ComplexKey(SourceLocation at, string found) => Error("SS0020", at,
        $"A key must be a name; here it is {found}.");

    public static Diagnostic TagNotAllowed(SourceLocation at, string tag) => Error("SS0021", at,
        $"The tag {Quote.Of(tag.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal))} has no meaning here. A text that begins with ! wants quotes.");

    public static Diagnostic SeveralDocuments(SourceLocation at) => Error("SS0022", at,
        "A second document begins here (---). Put it in a file of its own.");

    public static Diagnostic MergeWithoutMapping(SourceLocation at, string found) => Error("SS0023", at,
        $"The merge key << wants a mapping, or a list of mappings, not {found}.");

    public static Diagnostic CutAtComma(SourceLocation at, string key) => Error("SS0024", at,
        $"{Quote.Of(key)} stands where a key should, without a colon. Inside {{ }} a text with a comma wants quotes.");

    // SS01: keys and names

    public static Diagnostic UnknownKey(SourceLocation at, string key, string where, IEnumerable<string> known) => Error("SS0101", at,
        $"Unknown key {Quote.Of(key)} in {where}.{DidYouMean(key, known)}");

    public static Diagnostic MissingKey(SourceLocation at, string key, string where) => Error("SS0102", at,
        $"The key '{key}' is missing in {where}.");

    public static Diagnostic WrongKind(SourceLocation at, string where, string expected, string found) => Error("SS0103", at,
        $"{Capital(where)} wants {expected}, not {found}.");

    public static Diagnostic UnknownField(SourceLocation at, string name, string where, IEnumerable<string> candidates) => Error("SS0104", at,
        $"Unknown field {Quote.Of(name)} in '{where}'.{DidYouMean(name, candidates)}");

    public static Diagnostic NoValue(SourceLocation at, string key, string where) => Error("SS0105", at,
        $"The key {Quote.Of(key)} in {where} has no value.");

    public static Diagnostic EmptyList(SourceLocation at, string where) => Error("SS0106", at,
        $"{Capital(where)} is empty.");

    public static Diagnostic UnknownWord(SourceLocation at, string where, string found, IReadOnlyCollection<string> allowed) => Error("SS0107", at,
        $"{Capital(where)} wants {Or(allowed)}, not {Quote.Of(found)}.{DidYouMean(found, allowed)}");

    public static Diagnostic BadName(SourceLocation at, string name, string kebab) => Error("SS0108", at,
        $"{Quote.Of(name)} is no name: names are written in small letters, digits and single hyphens{(kebab.Length > 0 ? $", such as {Quote.Of(kebab)}" : "")}.");

    public static Diagnostic DuplicateId(SourceLocation at, string id, SourceLocation first) => Error("SS0109", at,
        $"The id {Quote.Of(id)} is used twice; the first is at {first}.");

    public static Diagnostic UnknownCalendar(SourceLocation at, string name, IEnumerable<string> known) => Error("SS0110", at,
        $"Unknown calendar {Quote.Of(name)}.{DidYouMean(name, known)}");

    public static Diagnostic UnknownExclusion(SourceLocation at, string name, IEnumerable<string> known) => Error("SS0111", at,
        $"Unknown exclusion {Quote.Of(name)}.{DidYouMean(name, known)}");

    public static Diagnostic FieldsInCircle(SourceLocation at, IReadOnlyList<string> circle) => Error("SS0112", at,
        $"Fields are derived from each other in a circle: {Path(circle)}.");

    public static Diagnostic FieldNameTaken(SourceLocation at, string name) => Error("SS0113", at,
        $"The contact record has a field {Quote.Of(name)} already. Give the derived field another name.");

    public static Diagnostic FieldNameReserved(SourceLocation at, string name) => Error("SS0114", at,
        $"'{name}' combines conditions and cannot name a field. Give the field another name.");

    public static Diagnostic NamedTwice(SourceLocation at, string name, string where) => Error("SS0115", at,
        $"{Capital(where)} names {Quote.Of(name)} twice.");

    public static Diagnostic FieldForm(SourceLocation at, string field, IReadOnlyCollection<string> given, IReadOnlyCollection<string> known) => Error("SS0116", at,
        given.Count == 0
            ? $"{Capital(field)} does not say how it is derived: it wants {Or(known)}."
            : $"{Capital(field)} is derived in more than one way: {And(given)}. Keep one.");

    public static Diagnostic FieldsTooDeep(SourceLocation at, string name, int limit) => Error("SS0117", at,
        $"The field {Quote.Of(name)} is derived over more than {Number(limit)} other fields in a row.");

    public static Diagnostic TwoFieldsWanted(SourceLocation at, string form, int found) => Error("SS0118", at,
        $"'{form}' wants a list of two fields, not {Number(found)}.");

    // SS02: values

    public static Diagnostic ExpectedFlag(SourceLocation at, string where, string found, bool quoted) => Error("SS0201", at,
        $"{Capital(where)} wants yes or no, not {Quote.Of(found)}.{WithoutQuotes(quoted)}");

    public static Diagnostic ExpectedWholeNumber(SourceLocation at, string where, int least, int most, string found) => Error("SS0202", at,
        $"{Capital(where)} wants a whole number from {Number(least)} to {Number(most)}, not {Quote.Of(found)}.");

    public static Diagnostic ExpectedNumber(SourceLocation at, string where, string found) => Error("SS0203", at,
        $"{Capital(where)} wants a number such as 0.3, not {Quote.Of(found)}.");

    public static Diagnostic ExpectedShare(SourceLocation at, string where, string found) => Error("SS0204", at,
        $"{Capital(where)} wants a share from 0% to 100%, not {Quote.Of(found)}.");

    public static Diagnostic ExpectedDuration(SourceLocation at, string where, string found, bool quoted) => Error("SS0205", at,
        $"{Capital(where)} wants a duration such as 90s, 2m or 1h30m, not {Quote.Of(found)}.{WithoutQuotes(quoted)}");

    public static Diagnostic ExpectedTime(SourceLocation at, string where, string found) => Error("SS0206", at,
        $"{Capital(where)} wants a date or time such as 2026-02-18 or 2026-02-18T06:00, not {Quote.Of(found)}.");

    public static Diagnostic ExpectedDate(SourceLocation at, string where, string found) => Error("SS0207", at,
        $"{Capital(where)} wants a date such as 2026-01-31, not {Quote.Of(found)}.");

    public static Diagnostic ImpossibleRange(SourceLocation at, string low, string high) => Error("SS0208", at,
        $"Nothing lies between {Quote.Of(low)} and {Quote.Of(high)}: the first must be the lower or earlier one.");

    public static Diagnostic ContradictoryLimits(SourceLocation at, string field, string low, string high) => Error("SS0209", at,
        $"No {Quote.Of(field)} can be both {low} and {high}.");

    public static Diagnostic NullTested(SourceLocation at, string where) => Error("SS0210", at,
        $"{Capital(where)} wants a value. For records without one write given: no.");

    public static Diagnostic UnknownTimeZone(SourceLocation at, string name, IEnumerable<string> known) => Error("SS0211", at,
        $"Unknown time zone {Quote.Of(name)}.{DidYouMean(name, known, "Write a name of the tz database such as Europe/Amsterdam.")}");

    public static Diagnostic BadFiscalYear(SourceLocation at, string found) => Error("SS0212", at,
        $"'fiscal-year' wants a day that every month has, from 01-01 to 12-28, not {Quote.Of(found)}.");

    // SS03: calendars (SS0301 to SS0319 are in Calendars) and clocks

    public static Diagnostic BadDay(SourceLocation at, string found, IReadOnlyCollection<string> days) => Error("SS0320", at,
        $"{Quote.Of(found)} is no day of the week. Write {Or(days)}, or a range such as mon-fri.");

    public static Diagnostic DayTwice(SourceLocation at, string day) => Error("SS0321", at,
        $"The hours of '{day}' are given a second time. Write all of its spans as one list.");

    public static Diagnostic BadSpan(SourceLocation at, string found) => Error("SS0322", at,
        $"{Quote.Of(found)} are no hours. Write 09:00-17:30, 22:00-06:00 over midnight, 00:00-24:00 for a whole day, or closed.");

    public static Diagnostic BadHoliday(SourceLocation at, string found) => Error("SS0323", at,
        $"{Quote.Of(found)} is no holiday. Write 12-25 for every year, 2026-04-27, or a range 2026-07-20..2026-08-02.");

    public static Diagnostic UnknownClock(SourceLocation at, string name, IReadOnlyCollection<string> known) => Error("SS0324", at,
        $"Unknown clock {Quote.Of(name)}.{DidYouMean(name, known, $"There are {And(known)}.")}");

    public static Diagnostic PauseWithoutResume(SourceLocation at) => Error("SS0325", at,
        "'pause' and 'resume' go together: a clock that is paused must be able to go on.");

    public static Diagnostic StopsAndPauses(SourceLocation at, string happening) => Error("SS0326", at,
        $"The event {Quote.Of(happening)} both stops and pauses the clock. Keep one.");

    // SS04: standards

    public static Diagnostic NoMeasure(SourceLocation at, string where, IReadOnlyCollection<string> known) => Error("SS0401", at,
        $"{Capital(where)} measures nothing. Give it {Or(known)}.");

    public static Diagnostic SeveralMeasures(SourceLocation at, string where, IReadOnlyCollection<string> given) => Error("SS0402", at,
        $"{Capital(where)} has more than one measure: {And(given)}. Make each a standard of its own.");

    public static Diagnostic EveryWithTarget(SourceLocation at, string where) => Error("SS0403", at,
        $"{Capital(where)} says 'every', which is a target of 100%. Take 'target' out, or write 'share' instead of 'every'.");

    public static Diagnostic TargetWithoutDirection(SourceLocation at, string found) => Error("SS0404", at,
        $"A plain target is a share of records. Say of {Quote.Of(found)} whether it is at-least or at-most.");

    public static Diagnostic TargetWithoutBound(SourceLocation at) => Error("SS0405", at,
        "The target promises nothing. Give it at-least, at-most, above, below or between.");

    public static Diagnostic BoundTwice(SourceLocation at) => Error("SS0406", at,
        "The target has two bounds on the same side. Keep one.");

    public static Diagnostic TargetUnit(SourceLocation at, string key, string measure, string wanted, string found, bool quoted) => Error("SS0407", at,
        $"The '{key}' of {measure} is {wanted}, not {Quote.Of(found)}.{WithoutQuotes(quoted)}");

    public static Diagnostic ConfidenceWithoutShare(SourceLocation at, string where) => Error("SS0409", at,
        $"{Capital(where)} asks for a confidence, which only a share or a service level has.");

    public static Diagnostic BadConfidence(SourceLocation at, string found) => Error("SS0410", at,
        $"'confidence' wants a share above 0% and below 100%, such as 95%, not {Quote.Of(found)}.");

    public static Diagnostic BadPercentile(SourceLocation at, string found) => Error("SS0411", at,
        $"'at' wants a number above 0 and up to 100, such as 95, not {Quote.Of(found)}.");

    public static Diagnostic OutcomeHasItsRule(SourceLocation at, string outcome) => Error("SS0412", at,
        $"What '{outcome}' counts as is said by 'within' and 'abandoned'. Take it out of 'outcomes'.");

    public static Diagnostic ExclusionWithoutCondition(SourceLocation at, string where) => Error("SS0413", at,
        $"{Capital(where)} does not say what is left out. Give it 'when', 'during' or both.");

    public static Diagnostic UnknownPeriod(SourceLocation at, string found, IReadOnlyCollection<string> words) => Error("SS0414", at,
        $"'per' wants {Or(words)}, or a part of a day such as 30m, not {Quote.Of(found)}.{DidYouMean(found, words)}");

    public static Diagnostic PeriodDividesNoDay(SourceLocation at, string found) => Error("SS0415", at,
        $"{Quote.Of(found)} does not divide a day. Write whole minutes that do, such as 15m, 30m or 1h.");

    public static Diagnostic VersionsOverlap(SourceLocation at, string id, SourceLocation other) => Error("SS0416", at,
        $"Two versions of standard {Quote.Of(id)} are in force at once: this one and the one in line {Number(other.Line)}. Part them by 'effective'.");

    public static Diagnostic ConfidenceWithoutTarget(SourceLocation at, string where) => Error("SS0417", at,
        $"{Capital(where)} asks for a confidence, but has no target that could be met with it.");

    public static Diagnostic TargetNeverMet(SourceLocation at, string key, string found) => Error("SS0418", at,
        $"No figure can be {key} {Quote.Of(found)}: the target could never be met.");

    // SS05: scorecards and drivers

    public static Diagnostic ScorecardWithoutParts(SourceLocation at, string where) => Error("SS0501", at,
        $"{Capital(where)} has nothing in it. Give it 'parts' with weights, 'all-of' or 'any-of'.");

    public static Diagnostic ScorecardWithSeveralLists(SourceLocation at, string where, IReadOnlyCollection<string> given) => Error("SS0502", at,
        $"{Capital(where)} has {And(given)}. Keep one, and make the others scorecards of their own.");

    public static Diagnostic UnknownPart(SourceLocation at, string name, IEnumerable<string> known) => Error("SS0503", at,
        $"There is no standard or scorecard {Quote.Of(name)}.{DidYouMean(name, known)}");

    public static Diagnostic MustBeAPart(SourceLocation at, string name, IEnumerable<string> parts) => Error("SS0504", at,
        $"'must' names {Quote.Of(name)}, which is no part of the scorecard.{DidYouMean(name, parts)}");

    public static Diagnostic ScorecardsInCircle(SourceLocation at, IReadOnlyList<string> circle) => Error("SS0505", at,
        $"Scorecards are parts of each other in a circle: {Path(circle)}.");

    public static Diagnostic BadWeight(SourceLocation at, string part, string found) => Error("SS0506", at,
        $"The weight of {Quote.Of(part)} wants a number above 0, not {Quote.Of(found)}.");

    public static Diagnostic PassWithoutWeights(SourceLocation at, string where) => Error("SS0507", at,
        $"'pass' is a share of the weights, and {where} has no 'parts' with weights.");

    public static Diagnostic OutcomeAmongDrivers(SourceLocation at, string outcome) => Error("SS0508", at,
        $"{Quote.Of(outcome)} is the outcome and cannot be one of its own drivers.");

    public static Diagnostic ScorecardsTooDeep(SourceLocation at, string id, int limit) => Error("SS0509", at,
        $"In the scorecard {Quote.Of(id)} lie more than {Number(limit)} scorecards inside each other.");

    // SS07: records and binding

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

    public static Diagnostic DaysOnCalendar(SourceLocation at, string field, string found) => Error("SS0712", at,
        $"Field '{field}' is measured on a calendar, where '{found}' could mean many things. Write working days (1wd) or working hours (8h).");

    public static Diagnostic WorkingDaysWithoutCalendar(SourceLocation at, string field, string found) => Error("SS0713", at,
        $"Field '{field}' is not measured on a calendar, so '{found}' means nothing. Give the field a calendar, or write hours or days.");

    public static Diagnostic NoEvents(SourceLocation at, string field, string owner) => Error("SS0720", at,
        $"Field '{field}' is a clock on events, and {owner} has none. Give them a list 'events' of items that have a time ('at') and a name ('event'), or name a file of events in the mapping.");

    public static Diagnostic SeveralEvents(SourceLocation at, string field, string owner, IReadOnlyCollection<string> found) => Error("SS0721", at,
        $"Field '{field}' is a clock on events, and {owner} has {And([.. found.Select(Quote.Of)])}. Register which of them are the events.");

    public static Diagnostic ClockNeverMoves(SourceLocation at, string field, string role, IReadOnlyCollection<string> events, string owner) => Error("SS0722", at,
        $"The clock '{field}' never {role}s: no event of {owner} is ever {Or([.. events.Select(Quote.Of)])}.");

    public static Diagnostic EventNeverOccurs(SourceLocation at, string field, string found, string owner, IEnumerable<string> known) => Error("SS0723", at,
        $"The clock '{field}' waits for {Quote.Of(found)}, which no event of {owner} is ever.{DidYouMean(found, known)}");

    public static Diagnostic EventPerhapsMisspelt(SourceLocation at, string field, string found, string nearest) => Warning("SS0806", at,
        $"The clock '{field}' waits for {Quote.Of(found)}, which is none of the usual events. If your records have no event of that name, '{nearest}' may be meant.");

    public static Diagnostic WorkingDaysAreLimits(SourceLocation at, string field, string found) => Error("SS0725", at,
        $"Field '{field}' cannot equal {Quote.Of(found)}: working days are limits. Write at-most, below, at-least, above or between.");

    public static Diagnostic WorkingDaysBesideHours(SourceLocation at, string days, string hours) => Error("SS0726", at,
        $"{Quote.Of(days)} and {Quote.Of(hours)} cannot be compared: a working day has no fixed length. Write both in working days, or both in hours.");

    public static Diagnostic WorkingDaysOfParts(SourceLocation at, string field, string found) => Error("SS0727", at,
        $"Field '{field}' is made of other times and has no day of its start, so '{found}' means nothing. Write working hours such as 8h.");

    public static Diagnostic NeighbourWithoutTime(SourceLocation at, string field, string owner) => Error("SS0740", at,
        $"Field '{field}' looks at the records before and after, and {owner} has no time to put them in order: name arrived-at, queued-at or time.");

    public static Diagnostic NeighbourOfNeighbours(SourceLocation at, string field, string same, string through) => Error("SS0741", at,
        $"Field '{field}' cannot take {Quote.Of(same)} as what records have the same, since that hangs on other records itself{(through == same ? "" : $", by {Quote.Of(through)}")}. Take fields of the record alone.");

    public static Diagnostic PerhapsMisspelt(SourceLocation at, string field, string nearest) => new()
    {
        Code = "SS0801",
        Severity = Severity.Warning,
        Location = at,
        Message = $"Field '{field}' is none of the contact record. If your records have no field of that name, '{nearest}' may be meant.",
    };

    // SS08: warnings

    public static Diagnostic NoRecordInScope(SourceLocation at, string standard) => Warning("SS0802", at,
        $"No record fell under standard '{standard}'. Look at its 'for' and at the period.");

    public static Diagnostic UnclearScope(SourceLocation at, string standard, long count) => Warning("SS0803", at,
        $"For {count} records it could not be decided whether standard '{standard}' is about them: they lack a value. They are counted as out of scope or not excluded.");

    public static Diagnostic LiteralNeverOccurred(SourceLocation at, string field, string text, IEnumerable<string> values) => Warning("SS0805", at,
        $"No record has '{text}' in field '{field}'." + (Nearest.To(text, values) is { } nearest ? $" Did you mean '{nearest}'?" : ""));

    public static Diagnostic StrayEvents(SourceLocation at, long count) => Warning("SS0807", at,
        $"{Number(count)} events are of records that are not there. They are counted, and move no clock.");

    public static Diagnostic RejectedEvents(SourceLocation at, long count, long line, string reason) => Warning("SS0808", at,
        $"{Number(count)} rows of events could not be read. Clocks that they would move have no value, or lack them where a row does not name its record and event. The first is in line {Number(line)}: {reason.TrimEnd('.')}.");

    public static Diagnostic DaysNotKept(SourceLocation at, IReadOnlyList<DateOnly> days) => Warning("SS0821", at,
        $"Of {(days.Count == 1 ? "1 day" : $"{Number(days.Count)} days")} of the period the history keeps nothing, so the report is without {(days.Count == 1 ? "it" : "them")}: {DayRanges.Of(days)}.");

    public static Diagnostic DaysStillPending(SourceLocation at, IReadOnlyList<DateOnly> days) => Warning("SS0822", at,
        $"Records of {(days.Count == 1 ? "1 day" : $"{Number(days.Count)} days")} were pending when the day was judged, and the report is of a later moment: {DayRanges.Of(days)}. Judge {(days.Count == 1 ? "that day" : "those days")} again.");

    public static Diagnostic PreviousCountedDifferently(SourceLocation at, string reason) => Warning("SS0823", at,
        $"The period before is not shown, since it was counted by other standards. {reason}");

    public static Diagnostic NegativeTimes(SourceLocation at, string field, long count) => Warning("SS0804", at,
        $"In {count} records the time '{field}' ends before it starts. It is unmeasurable there.");

    public static Diagnostic NoTarget(SourceLocation at, string where) => Warning("SS0811", at,
        $"{Capital(where)} has no target: its figure is reported, and nothing is promised.");

    public static Diagnostic NoTimeLimit(SourceLocation at, string where) => Warning("SS0812", at,
        $"{Capital(where)} speaks of an answer and sets no time limit: an answer after a year would do.");

    public static Diagnostic NoSource(SourceLocation at) => Warning("SS0813", at,
        "The file does not say on what its standards are based. Name it under 'source', such as interviews with customers.");

    public static Diagnostic NotApproved(SourceLocation at) => Warning("SS0814", at,
        "The file does not say who approved its standards. Name them under 'approved': { by: .., on: .. }.");

    public static Diagnostic MinimumAsksForAll(SourceLocation at, string where, int minimum, string target, double enough) => Warning("SS0815", at,
        $"{Capital(where)} is judged from {Number(minimum)} records on, of which one alone already loses {target}. That takes a 'minimum' of {Number(enough)} or more.");

    public static Diagnostic MinimumBelowConfidence(SourceLocation at, string where, int minimum, string target, double enough) => Warning("SS0816", at,
        $"{Capital(where)} is judged from {Number(minimum)} records on, too few to show {target} with its confidence even if all are good. That takes a 'minimum' of {Number(enough)} or more.");

    public static Diagnostic PartWithoutTarget(SourceLocation at, string part, string where) => Warning("SS0818", at,
        $"The standard {Quote.Of(part)} has no target, so it can earn nothing in {where}: it never has a verdict there.");

    public static Diagnostic NothingToJudge(SourceLocation at) => Warning("SS0817", at,
        "The file has no standards, scorecards or drivers.");

    public static Diagnostic FieldNobodyReads(SourceLocation at, string field) => Warning("SS0831", at,
        $"No standard reads the field {Quote.Of(field)} that this record gives.");

    // SS09: tests of standards

    public static Diagnostic NotATestFile(SourceLocation at, string found) => Error("SS0901", at,
        $"A file of tests begins with 'service-standards-tests: 1'; this one begins with {found}.");

    public static Diagnostic WrongTestsVersion(SourceLocation at, string found) => Error("SS0902", at,
        $"Only version 1 of tests is known here, not {found}. Write 'service-standards-tests: 1'.");

    public static Diagnostic FolderWithoutTests(SourceLocation at) => Error("SS0903", at,
        "The folder has no tests: no *.yaml or *.yml file in it begins with 'service-standards-tests: 1'.");

    public static Diagnostic NoStandardsThere(SourceLocation at, string path) => Error("SS0904", at,
        $"There is no file or folder {Quote.Of(path)} beside the file of tests. The path counts from where that file is.");

    public static Diagnostic TestNamedTwice(SourceLocation at, string name, SourceLocation first) => Error("SS0905", at,
        $"There is another test named {Quote.Of(name)}, at {first}.");

    public static Diagnostic UnknownStandard(SourceLocation at, string name, IEnumerable<string> known) => Error("SS0906", at,
        $"There is no standard {Quote.Of(name)} to expect something of.{DidYouMean(name, known)}");

    public static Diagnostic UnknownVersion(SourceLocation at, string standard, int version) => Error("SS0907", at,
        $"Standard {Quote.Of(standard)} has no version {Number(version)}.");

    public static Diagnostic UnknownReason(SourceLocation at, string reason, string key, IEnumerable<string> known) => Error("SS0908", at,
        $"No record can be {key} under {Quote.Of(reason)}.{DidYouMean(reason, known)}");

    public static Diagnostic UnknownGroup(SourceLocation at, string field, string standard, IEnumerable<string> known) => Error("SS0909", at,
        $"{Quote.Of(field)} is no figure, and standard {Quote.Of(standard)} is not cut by it.{DidYouMean(field, known)}");

    public static Diagnostic ExpectedFigure(SourceLocation at, string key, string found) => Error("SS0910", at,
        $"'{key}' wants a figure such as 80%, 2m30s or 4.5, or 'none'; not {Quote.Of(found)}.");

    public static Diagnostic CellExpectsNothing(SourceLocation at) => Error("SS0911", at,
        "The cell is named, but no figure is expected of it.");

    public static Diagnostic RecordGivesDerivedField(SourceLocation at, string field) => Error("SS0912", at,
        $"The standards derive {Quote.Of(field)} from other fields, so that a record cannot give it. Give those fields.");

    public static Diagnostic NotOfAScorecard(SourceLocation at, string key) => Error("SS0913", at,
        $"A scorecard has a verdict and a score ('attained'); '{key}' is nothing of it.");

    private static Diagnostic Error(string code, SourceLocation at, string message) =>
        new() { Code = code, Severity = Severity.Error, Location = at, Message = message };

    private static Diagnostic Warning(string code, SourceLocation at, string message) =>
        new() { Code = code, Severity = Severity.Warning, Location = at, Message = message };

    private static string DidYouMean(string name, IEnumerable<string> candidates, string otherwise = "") =>
        Nearest.To(name, candidates) is { } nearest ? $" Did you mean {Quote.Of(nearest)}?"
        : otherwise.Length > 0 ? " " + otherwise
        : "";

    private static string WithoutQuotes(bool quoted) => quoted ? " In quotes it is a text: take the quotes away." : "";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Number(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Or(IReadOnlyCollection<string> words) => Join(words, "or");

    private static string And(IReadOnlyCollection<string> words) => Join(words, "and");

    private static string Join(IReadOnlyCollection<string> words, string last) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} {last} {words.Last()}";

    private static string Path(IReadOnlyList<string> circle) =>
        string.Join(" -> ", circle.Count <= LongestPath ? circle.Select(Quote.Clipped) : [.. circle.Take(LongestPath - 1).Select(Quote.Clipped), "...", Quote.Clipped(circle[^1])]);

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
