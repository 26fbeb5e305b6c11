using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads <c>{ clock: { start, stop, pause, resume, restart, cycles }, calendar: C }</c>, or a preset by its name.</summary>
internal static class ClockReader
{
    public static FieldFormula.Clock? Read(Section field)
    {
        Reference? calendar = field.Reference("calendar");
        ClockRules? rules = field.Optional("clock") switch
        {
            null => null,
            YamlNode.Scalar preset => Preset(preset, field.Bag),
            var node => Section.Open(node, "'clock'", field.Bag) is { } section ? Written(section) : null,
        };
        return rules is null ? null : new FieldFormula.Clock(rules, calendar, field.KeyOf("clock"));
    }

    private static ClockRules? Preset(YamlNode.Scalar name, DiagnosticBag bag)
    {
        ClockRules? preset = ClockPresets.All.FirstOrDefault(rules => rules.Preset == name.Text);
        if (preset is null) bag.Add(Messages.UnknownClock(name.Location, name.Text, [.. ClockPresets.All.Select(rules => rules.Preset!)]));
        return preset;
    }

    private static ClockRules? Written(Section clock)
    {
        clock.Demand("start", "stop");
        if (clock.Has("pause") != clock.Has("resume"))
            clock.Bag.Add(Messages.PauseWithoutResume(clock.KeyOf(clock.Has("pause") ? "pause" : "resume")));
        int errors = clock.Bag.Count;
        var rules = new ClockRules(
            clock.Texts("start"), clock.Texts("stop"), clock.Texts("pause"), clock.Texts("resume"), clock.Texts("restart"),
            clock.Word(
                "cycles",
                ("first", ClockCycles.First), ("last", ClockCycles.Last), ("longest", ClockCycles.Longest), ("total", ClockCycles.Total)) ?? ClockCycles.First,
            Preset: null);
        clock.Close();
        foreach (string happening in rules.Stop.Intersect(rules.Pause, StringComparer.Ordinal))
            clock.Bag.Add(Messages.StopsAndPauses(clock.KeyOf("pause"), happening));
        return clock.Bag.Count == errors && rules.Start.Length > 0 && rules.Stop.Length > 0 ? rules : null;
    }
}
