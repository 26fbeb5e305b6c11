using System.Globalization;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Yaml;

/// <summary>Writes a whole file of standards; the file's hand decides among the ways to do so.</summary>
internal sealed class FileText
{
    private static readonly IReadOnlyList<(string, YamlNode)> s_fileRemarks =
    [
        ("name", YamlNode.Quotable("Charter")), ("owner", YamlNode.Quotable("Service manager")), ("source", YamlNode.Quotable("Interviews")), ("language", YamlNode.Plain("nl")),
        ("approved", YamlNode.Map(("by", YamlNode.Quotable("Board")), ("on", YamlNode.Plain("2026-01-05")))),
    ];

    private static readonly IReadOnlyList<(string, YamlNode)> s_standardRemarks =
    [
        ("title", YamlNode.Map(("en", YamlNode.Quotable("A promise")), ("nl", YamlNode.Quotable("Een belofte")))), ("why", YamlNode.Quotable("It was asked for")),
        ("improve", YamlNode.Quotable("Hire")), ("tags", YamlNode.List([YamlNode.Quotable("phone"), YamlNode.Quotable("charter")])),
    ];

    private readonly Dice _dice;
    private readonly LiteralText _literals;
    private readonly ConditionText _conditions;
    private readonly MeasureText _measures;
    private readonly FieldText _fields;
    private readonly CalendarText _calendars;
    private readonly WrittenFile _file;

    private FileText(WrittenFile file)
    {
        _file = file;
        _dice = new Dice(file.Hand);
        _literals = new LiteralText(_dice, file.TimeZone);
        _conditions = new ConditionText(_dice, _literals, file.CountsWorkingTime);
        _measures = new MeasureText(_dice, _literals, _conditions, file.CountsWorkingTime);
        _fields = new FieldText(_dice, _literals, _conditions, file);
        _calendars = new CalendarText(_dice, _literals);
    }

    public static string Of(WrittenFile file)
    {
        var text = new FileText(file);
        return new YamlLayout(text._dice).Write(text.Root());
    }

    private YamlNode Root()
    {
        List<(string, YamlNode)> parts = [("time-zone", YamlNode.Plain(_file.Zone)), .. Remarks(s_fileRemarks)];
        if (_file.FiscalYear is { } start)
            parts.Add(("fiscal-year", YamlNode.Quotable(string.Create(CultureInfo.InvariantCulture, $"{start.Month:00}-{start.Day:00}"))));
        if (_file.WeekStartsOnSunday || _dice.OneIn(4)) parts.Add(("week-starts", YamlNode.Plain(_file.WeekStartsOnSunday ? "sun" : "mon")));
        if (_file.Calendars.Count > 0) parts.Add(("calendars", YamlNode.Map(_file.Calendars.GroupBy(c => c.Name).Select(g => (g.Key, _calendars.Of([.. g]))))));
        if (_file.Fields.Count > 0) parts.Add(("fields", YamlNode.Map(_dice.Shuffled(_file.Fields).Select(f => (f.Name, _fields.Of(f))))));
        if (_file.Exclusions.Count > 0) parts.Add(("exclusions", YamlNode.Map(_file.Exclusions.Select(e => (e.Name!, Exclusion(e))))));
        parts.Add(("standards", YamlNode.Map(_file.Standards.GroupBy(s => s.Id).Select(g => (g.Key, Versions([.. g]))))));
        if (_file.Scorecards.Count > 0) parts.Add(("scorecards", YamlNode.Map(_dice.Shuffled(_file.Scorecards).Select(c => (c.Id, Scorecard(c))))));
        if (_file.Drivers.Count > 0) parts.Add(("drivers", YamlNode.Map(_file.Drivers.Select(d => (d.Id, Drivers(d))))));
        return YamlNode.Map([("service-standards", YamlNode.Plain("1")), .. _dice.Shuffled(parts)]);
    }

    private YamlNode Scorecard(WrittenScorecard card)
    {
        List<(string, YamlNode)> parts =
        [
            card.Form switch
            {
                CardForm.Parts => ("parts", YamlNode.Map(card.Parts.Select(p => (p.Key, YamlNode.Plain(_literals.Number(Fraction.Of(p.Value))))))),
                CardForm.AllOf => ("all-of", YamlNode.OneOrMore(_dice, [.. card.Parts.Select(p => p.Key)])),
                CardForm.AnyOf => ("any-of", YamlNode.OneOrMore(_dice, [.. card.Parts.Select(p => p.Key)])),
                _ => throw new ArgumentException($"No words for {card.Form}."),
            },
        ];
        if (card.Must.Count > 0) parts.Add(("must", YamlNode.OneOrMore(_dice, card.Must)));
        if (card.Pass is { } pass) parts.Add(("pass", YamlNode.Plain(_literals.Share(Fraction.Of(pass)))));
        if (card.NoDataFails) parts.Add(("no-data", YamlNode.Plain("fail")));
        return YamlNode.Map(_dice.Shuffled(parts));
    }

    private YamlNode Drivers(WrittenDrivers analysis)
    {
        List<(string, YamlNode)> parts = [("outcome", YamlNode.Plain(analysis.Outcome)), ("of", YamlNode.OneOrMore(_dice, analysis.Of))];
        if (analysis.By is not null) parts.Add(("by", YamlNode.Plain(analysis.By)));
        if (analysis.For is not null) parts.Add(("for", _conditions.Of(analysis.For)));
        return YamlNode.Map(_dice.Shuffled(parts));
    }

    private YamlNode Exclusion(WrittenExclusion exclusion)
    {
        List<(string, YamlNode)> parts = [("because", YamlNode.Quotable(exclusion.Because))];
        if (exclusion.When is not null) parts.Add(("when", _conditions.Of(exclusion.When)));
        if (exclusion.During is not null) parts.Add(("during", _literals.Span(exclusion.During)));
        return YamlNode.Map(_dice.Shuffled(parts));
    }

    private YamlNode Versions(IReadOnlyList<WrittenStandard> versions) =>
        versions is [var one] ? Standard(one) : YamlNode.List(versions.Select(Standard));

    private YamlNode Standard(WrittenStandard standard)
    {
        List<(string, YamlNode)> parts = [_measures.Of(standard.Measure), .. Remarks(s_standardRemarks)];
        if (standard is { Measure: not WrittenMeasure.Every, Target: { } target }) parts.Add(("target", _measures.Target(target, _file.UnitOf(standard.Measure), _file.CountsWorkingTime(standard.Measure))));
        if (standard.For is not null) parts.Add(("for", _conditions.Of(standard.For)));
        if (standard.Exclude.Count > 0) parts.Add(("exclude", YamlNode.List(standard.Exclude.Select(e => e.Name is null ? Exclusion(e) : YamlNode.Plain(e.Name)))));
        if (standard.Effective is not null) parts.Add(("effective", _literals.Span(standard.Effective)));
        if (standard.Confidence is { } confidence) parts.Add(("confidence", YamlNode.Plain(_literals.Share(Fraction.Of(confidence)))));
        if (standard.Per is { } per) parts.Add(("per", YamlNode.Plain(Word(per))));
        if (standard.By.Count > 0) parts.Add(("by", YamlNode.OneOrMore(_dice, standard.By)));
        if (standard.At is not null) parts.Add(("at", YamlNode.Plain(standard.At)));
        if (standard.Minimum is { } minimum) parts.Add(("minimum", YamlNode.Plain(minimum.ToString(CultureInfo.InvariantCulture))));
        if (standard.JudgeEach) parts.Add(("judge", YamlNode.Plain("each")));
        if (standard.Evidence is { } evidence) parts.Add(("evidence", YamlNode.Plain(evidence.ToString(CultureInfo.InvariantCulture))));
        return YamlNode.Map(_dice.Shuffled(parts));
    }

    /// <summary>Some of what is for people to read, and moves no verdict.</summary>
    private IReadOnlyList<(string, YamlNode)> Remarks(IReadOnlyList<(string, YamlNode)> remarks) => _dice.OneIn(3) ? _dice.Some(remarks, 1, remarks.Count) : [];

    private static string Word(WrittenPeriod per) => per switch
    {
        WrittenPeriod.HalfHour => "30m",
        WrittenPeriod.QuarterHour => "15m",
        WrittenPeriod.TwoHours => "120m",
        _ => per.ToString().ToLowerInvariant(),
    };
}
