using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads a key-driver analysis: section 7 of the language.</summary>
internal static class DriverReader
{
    public static IEnumerable<DriverAnalysis> Read(YamlNode.Scalar id, YamlNode node, FileScope scope)
    {
        if (Section.Open(node, $"driver analysis {Scalars.Quoted(id.Text)}", scope.Bag) is not { } section) return [];
        section.Demand("outcome", "of");
        Reference? outcome = section.Reference("outcome");
        ImmutableArray<Reference>? of = section.References("of");
        var title = LocalTextReader.Read(section, "title", scope.Language) ?? new LocalText(id.Text, null, null);
        Reference? by = section.Reference("by");
        Condition? condition = ConditionReader.Read(section, "for");
        section.Close();
        if (outcome is null || of is null) return [];
        foreach (Reference driver in of.Value.Where(driver => driver.Name == outcome.Name))
            scope.Bag.Add(Messages.OutcomeAmongDrivers(driver.Location, outcome.Name));
        return [new DriverAnalysis(id.Text, title, outcome, of.Value, by, condition, id.Location)];
    }
}
