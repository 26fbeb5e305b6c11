using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Yaml;

/// <summary>Writes derived fields: section 4.</summary>
internal sealed class FieldText(Dice dice, LiteralText literals, ConditionText conditions, WrittenFile file)
{
    public YamlNode Of(WrittenField field) => field switch
    {
        WrittenField.Elapsed elapsed => OnCalendar(elapsed.Calendar, ("from", Names(elapsed.From)), ("to", Names(elapsed.To))),
        WrittenField.Clock clock => OnCalendar(clock.Calendar, ("clock", clock.Preset is { } preset ? YamlNode.Plain(preset) : Rules(clock.Rules!))),
        WrittenField.Neighbour near => YamlNode.Map((near.Next ? "until-next" : "since-previous", YamlNode.Map(("same", Names(near.Same))))),
        WrittenField.Arithmetic arithmetic => YamlNode.Map((arithmetic.Operation.ToString().ToLowerInvariant(), YamlNode.List(arithmetic.Parts.Select(YamlNode.Plain)))),
        WrittenField.Weighted weighted => YamlNode.Map(("weighted", YamlNode.Map(weighted.Weights.Select(w => (w.Key, YamlNode.Plain(literals.Number(Fraction.Of(w.Value)))))))),
        WrittenField.Choose choose => Choose(choose, file.CountsWorkingTime(choose.Name)),
        WrittenField.TimePart part => YamlNode.Map((part.Part.ToString().ToLowerInvariant(), YamlNode.Plain(part.Of))),
        _ => throw new ArgumentException($"No words for {field}."),
    };

    private YamlNode OnCalendar(string? calendar, params (string, YamlNode)[] parts) =>
        YamlNode.Map(dice.Shuffled(calendar is null ? parts : [.. parts, ("calendar", YamlNode.Plain(calendar))]));

    private YamlNode Rules(WrittenClock clock)
    {
        List<(string, YamlNode)> parts = [("start", Names(clock.Start)), ("stop", Names(clock.Stop))];
        if (clock.Pause.Count > 0) parts.AddRange([("pause", Names(clock.Pause)), ("resume", Names(clock.Resume))]);
        if (clock.Restart.Count > 0) parts.Add(("restart", Names(clock.Restart)));
        if (clock.Cycles is { } cycles) parts.Add(("cycles", YamlNode.Plain(cycles.ToString().ToLowerInvariant())));
        return YamlNode.Map(dice.Shuffled(parts));
    }

    private YamlNode Choose(WrittenField.Choose choose, bool isWorkingTime)
    {
        YamlNode rows = YamlNode.List(choose.Rows.Select(r => YamlNode.Map(("when", conditions.Of(r.When)), ("then", Choice(r.Then, isWorkingTime)))));
        return choose.Otherwise is null ? YamlNode.Map(("choose", rows)) : YamlNode.Map(("choose", rows), ("otherwise", Choice(choose.Otherwise, isWorkingTime)));
    }

    private YamlNode Choice(WrittenField.Choice choice, bool isWorkingTime) =>
        choice.Field is { } field ? YamlNode.Map(("field", YamlNode.Plain(field))) : literals.Of(choice.Literal!, isWorkingTime);

    private YamlNode Names(IReadOnlyList<string> names) => YamlNode.OneOrMore(dice, names);
}
