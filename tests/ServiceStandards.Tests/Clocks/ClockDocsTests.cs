using ServiceStandards.Language;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Clocks;

public sealed class ClockDocsTests
{
    [Test]
    public void The_documentation_writes_every_preset_out_as_it_is()
    {
        string[] written = [.. File.ReadAllLines(Repository.Path("docs", "clocks.md"))
            .SkipWhile(line => !line.StartsWith("first-reply:", StringComparison.Ordinal)).TakeWhile(line => line != "```")];

        written.Select(line => line.Split(':')[0]).ShouldBe(ClockPresets.All.Select(p => p.Preset));
        foreach (var (line, preset) in written.Zip(ClockPresets.All))
            Written(Some.Rules(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())).ShouldBe(Written(preset));
    }

    [Test]
    public void The_presets_are_made_of_the_usual_events() =>
        ClockPresets.All.SelectMany(p => p.Start.Concat(p.Stop).Concat(p.Pause).Concat(p.Resume).Concat(p.Restart)).Except(ContactEvents.Names, StringComparer.Ordinal).ShouldBeEmpty();

    private static string Written(ClockRules rules) =>
        string.Join('|', new[] { rules.Start, rules.Stop, rules.Pause, rules.Resume, rules.Restart }.Select(names => string.Join(',', names))) + rules.Cycles;
}
