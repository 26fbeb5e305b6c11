using System.Globalization;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Yaml;

/// <summary>Writes a whole file of standards; the file's hand decides among the ways to do so.</summary>
internal sealed class FileText
{
    private readonly Dice _dice;
    private readonly LiteralText _literals;
    private readonly ConditionText _conditions;
    private readonly MeasureText _measures;
    private readonly WrittenFile _file;

    private FileText(WrittenFile file)
    {
        _file = file;
        _dice = new Dice(file.Hand);
        _literals = new LiteralText(_dice, file.TimeZone);
        _conditions = new ConditionText(_dice, _literals);
        _measures = new MeasureText(_dice, _literals, _conditions);
    }

    public static string Of(WrittenFile file)
    {
        var text = new FileText(file);
        return new YamlLayout(text._dice).Write(text.Root());
    }

    private YamlNode Root()
    {
        List<(string, YamlNode)> parts = [("time-zone", YamlNode.Plain(_file.Zone))];
        if (_file.FiscalYear is { } start)
            parts.Add(("fiscal-year", YamlNode.Quotable(string.Create(CultureInfo.InvariantCulture, $"{start.Month:00}-{start.Day:00}"))));
        if (_file.WeekStartsOnSunday || _dice.OneIn(4)) parts.Add(("week-starts", YamlNode.Plain(_file.WeekStartsOnSunday ? "sun" : "mon")));
        if (_file.Fields.Count > 0) parts.Add(("fields", YamlNode.Map(_dice.Shuffled(_file.Fields).Select(f => (f.Name, Field(f))))));
        if (_file.Exclusions.Count > 0) parts.Add(("exclusions", YamlNode.Map(_file.Exclusions.Select(e => (e.Name!, Exclusion(e))))));
        parts.Add(("standards", YamlNode.Map(_file.Standards.GroupBy(s => s.Id).Select(g => (g.Key, Versions([.. g]))))));
        if (_file.Scorecards.Count > 0) parts.Add(("scorecards", YamlNode.Map(_dice.Shuffled(_file.Scorecards).Select(c => (c.Id, Scorecard(c))))));
        return YamlNode.Map([("service-standards", YamlNode.Plain("1")), .. _dice.Shuffled(parts)]);
    }

    private YamlNode Field(WrittenField field) => field switch
    {
        WrittenField.Elapsed elapsed => YamlNode.Map(("from", Names(elapsed.From)), ("to", Names(elapsed.To))),
        WrittenField.Neighbour near => YamlNode.Map((near.Next ? "until-next" : "since-previous", YamlNode.Map(("same", Names(near.Same))))),
        WrittenField.Arithmetic arithmetic => YamlNode.Map((arithmetic.Operation.ToString().ToLowerInvariant(), YamlNode.List(arithmetic.Parts.Select(YamlNode.Plain)))),
        WrittenField.Weighted weighted => YamlNode.Map(("weighted", YamlNode.Map(weighted.Weights.Select(w => (w.Key, YamlNode.Plain(_literals.Number(Fraction.Of(w.Value)))))))),
        WrittenField.Choose choose => Choose(choose),
        WrittenField.TimePart part => YamlNode.Map((part.Part.ToString().ToLowerInvariant(), YamlNode.Plain(part.Of))),
        _ => throw new ArgumentException($"No words for {field}."),
    };

    private YamlNode Choose(WrittenField.Choose choose)
    {
        YamlNode rows = YamlNode.List(choose.Rows.Select(r => YamlNode.Map(("when", _conditions.Of(r.When)), ("then", Choice(r.Then)))));
        return choose.Otherwise is null ? YamlNode.Map(("choose", rows)) : YamlNode.Map(("choose", rows), ("otherwise", Choice(choose.Otherwise)));
    }

    private YamlNode Choice(WrittenField.Choice choice) =>
        choice.Field is { } field ? YamlNode.Map(("field", YamlNode.Plain(field))) : _literals.Of(choice.Literal!);

    private YamlNode Scorecard(WrittenScorecard card)
    {
        List<(string, YamlNode)> parts =
        [
            card.Form switch
            {
                CardForm.Parts => ("parts", YamlNode.Map(card.Parts.Select(p => (p.Key, YamlNode.Plain(_literals.Number(Fraction.Of(p.Value))))))),
                CardForm.AllOf => ("all-of", Names([.. card.Parts.Select(p => p.Key)])),
                CardForm.AnyOf => ("any-of", Names([.. card.Parts.Select(p => p.Key)])),
                _ => throw new ArgumentException($"No words for {card.Form}."),
            },
        ];
        if (card.Must.Count > 0) parts.Add(("must", Names(card.Must)));
        if (card.Pass is { } pass) parts.Add(("pass", YamlNode.Plain(_literals.Share(Fraction.Of(pass)))));
        if (card.NoDataFails) parts.Add(("no-data", YamlNode.Plain("fail")));
        return YamlNode.Map(_dice.Shuffled(parts));
    }

    private YamlNode Names(IReadOnlyList<string> names) =>
        names is [var one] && !_dice.OneIn(4) ? YamlNode.Plain(one) : YamlNode.List(names.Select(YamlNode.Plain));

    private YamlNode Exclusion(WrittenExclusion exclusion)
    {
        List<(string, YamlNode)> parts = [("because", YamlNode.Quotable(exclusion.Because))];
        if (exclusion.When is not null) parts.Add(("when", _conditions.Of(exclusion.When)));
        if (exclusion.During is not null) parts.Add(("during", Span(exclusion.During)));
        return YamlNode.Map(_dice.Shuffled(parts));
    }

    private YamlNode Span(WrittenSpan span)
    {
        List<(string, YamlNode)> parts = [];
        if (span.From is { } from) parts.Add(("from", YamlNode.Plain(_literals.Time(from))));
        if (span.Until is { } until) parts.Add(("until", YamlNode.Plain(_literals.Time(until))));
        return YamlNode.Map(parts);
    }

    private YamlNode Versions(IReadOnlyList<WrittenStandard> versions) =>
        versions is [var one] ? Standard(one) : YamlNode.List(versions.Select(Standard));

    private YamlNode Standard(WrittenStandard standard)
    {
        List<(string, YamlNode)> parts = [_measures.Of(standard.Measure)];
        if (standard is { Measure: not WrittenMeasure.Every, Target: { } target }) parts.Add(("target", _measures.Target(target, _file.UnitOf(standard.Measure))));
        if (standard.For is not null) parts.Add(("for", _conditions.Of(standard.For)));
        if (standard.Exclude.Count > 0) parts.Add(("exclude", YamlNode.List(standard.Exclude.Select(e => e.Name is null ? Exclusion(e) : YamlNode.Plain(e.Name)))));
        if (standard.Effective is not null) parts.Add(("effective", Span(standard.Effective)));
        if (standard.Confidence is { } confidence) parts.Add(("confidence", YamlNode.Plain(_literals.Share(Fraction.Of(confidence)))));
        if (standard.Per is { } per) parts.Add(("per", YamlNode.Plain(Word(per))));
        if (standard.By.Count > 0) parts.Add(("by", Names(standard.By)));
        if (standard.At is not null) parts.Add(("at", YamlNode.Plain(standard.At)));
        if (standard.Minimum is { } minimum) parts.Add(("minimum", YamlNode.Plain(minimum.ToString(CultureInfo.InvariantCulture))));
        if (standard.JudgeEach) parts.Add(("judge", YamlNode.Plain("each")));
        if (standard.Evidence is { } evidence) parts.Add(("evidence", YamlNode.Plain(evidence.ToString(CultureInfo.InvariantCulture))));
        return YamlNode.Map(_dice.Shuffled(parts));
    }

    private static string Word(WrittenPeriod per) => per switch
    {
        WrittenPeriod.HalfHour => "30m",
        WrittenPeriod.QuarterHour => "15m",
        WrittenPeriod.TwoHours => "120m",
        _ => per.ToString().ToLowerInvariant(),
    };
}
