using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads a standard, or a list of its versions: section 5 of the language.</summary>
internal static class StandardReader
{
    /// <summary>Versions are counted in the order of <c>effective</c>, whatever the order they are written in.</summary>
    public static IEnumerable<Standard> Read(YamlNode.Scalar id, YamlNode node, FileScope scope)
    {
        Standard?[] versions = [.. (Nodes.OneOrMore(node, Name(id), scope.Bag) ?? []).Select(version => One(id, ReferenceEquals(version, node) ? id.Location : version.Location, version, scope))];
        if (Array.Exists(versions, version => version is null)) scope.Unread.Add(id.Text);
        return versions.OfType<Standard>()
            .OrderBy(version => version.Effective.From ?? NodaTime.Instant.MinValue)
            .Select((version, index) => version with { Version = index + 1 });
    }

    private static Standard? One(YamlNode.Scalar id, SourceLocation at, YamlNode node, FileScope scope)
    {
        if (Section.Open(node, Name(id), scope.Bag) is not { } section) return null;
        int before = scope.Bag.Count;
        Measure? measure = MeasureReader.Read(section, at);
        Target? target = TargetOf(section, measure);
        Standard read = Described(section, id, at, scope) with
        {
            For = ConditionReader.Read(section, "for"),
            Exclude = ExclusionReader.Read(section, scope) ?? [],
            Effective = EffectiveReader.Read(section, scope),
            Measure = measure!,
            Target = target,
            Confidence = ConfidenceReader.Read(section),
            Per = PeriodReader.Read(section),
            By = section.References("by") ?? [],
            At = section.Reference("at"),
            Minimum = section.Whole("minimum", 0, 1_000_000_000) ?? 0,
            JudgeEach = section.Word("judge", ("each", true), ("pooled", false)) ?? false,
            Evidence = section.Whole("evidence", 0, 1000) ?? 20,
        };
        section.Close();
        return measure is null ? null : read with { IsWhole = scope.Bag.Count == before };
    }

    private static Standard Described(Section section, YamlNode.Scalar id, SourceLocation at, FileScope scope) => new()
    {
        Id = id.Text,
        IdLocation = id.Location,
        Location = at,
        Title = LocalTextReader.Read(section, "title", scope.Language) ?? new LocalText(id.Text, null, null),
        Tags = section.Texts("tags"),
        Why = section.Text("why"),
        Improve = section.Text("improve"),
        Measure = null!,
    };

    private static Target? TargetOf(Section section, Measure? measure)
    {
        Target? target = TargetReader.Read(section);
        if (section.Has(MeasureReader.EveryKey))
        {
            SourceLocation at = section.KeyOf(MeasureReader.EveryKey);
            if (section.Has("target")) section.Bag.Add(Messages.EveryWithTarget(section.KeyOf("target"), section.Name));
            return TargetReader.AtLeast(new Literal("100%", Quoted: false, at));
        }

        if (target is not null && section.Optional("target") is YamlNode.Scalar plain && measure is not (null or Measure.Share or Measure.ServiceLevel))
            section.Bag.Add(Messages.TargetWithoutDirection(plain.Location, plain.Text));
        return target;
    }

    private static string Name(YamlNode.Scalar id) => $"standard {Scalars.Quoted(id.Text)}";
}
