using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Language;

/// <summary>Reads the one measure of a standard: section 5 of the language.</summary>
internal static class MeasureReader
{
    private delegate Measure? ReadMeasure(Section standard, string key);

    private static readonly Dictionary<string, ReadMeasure> s_measures = new(StringComparer.Ordinal)
    {
        ["share"] = Share,
        [EveryKey] = Share,
        ["service-level"] = ServiceLevelReader.Read,
        ["average"] = Figure(FigureKind.Average),
        ["median"] = Figure(FigureKind.Median),
        ["lowest"] = Figure(FigureKind.Lowest),
        ["highest"] = Figure(FigureKind.Highest),
        ["total"] = Figure(FigureKind.Total),
        ["nps"] = Figure(FigureKind.Nps),
        ["percentile"] = Percentile,
        ["count"] = Count,
        ["rate"] = Rate,
    };

    /// <summary>The measure that brings its own target of 100%.</summary>
    public const string EveryKey = "every";

    /// <summary>Null when there is none or more than one, or it could not be read; all of which is reported.</summary>
    public static Measure? Read(Section standard, SourceLocation at)
    {
        string[] given = [.. s_measures.Keys.Where(standard.Has)];
        if (given.Length == 0) standard.Bag.Add(Messages.NoMeasure(at, standard.Name, s_measures.Keys));
        if (given.Length > 1) standard.Bag.Add(Messages.SeveralMeasures(given.Select(standard.KeyOf).Max(), standard.Name, given));
        Measure?[] measures = [.. given.Select(key => s_measures[key](standard, key))];
        return measures is [var single] ? single : null;
    }

    private static Measure.Share? Share(Section standard, string key)
    {
        if (ConditionReader.Read(standard, key) is not { } condition) return null;
        if (condition is not Model.Condition.All { Parts: [] }) return new Measure.Share(condition, standard.KeyOf(key));
        standard.Bag.Add(Messages.EmptyList(condition.Location, Scalars.Quoted(key)));
        return null;
    }

    private static Measure.Count? Count(Section standard, string key) =>
        ConditionReader.Read(standard, key) is { } condition ? new Measure.Count(condition, standard.KeyOf(key)) : null;

    private static ReadMeasure Figure(FigureKind kind) => (standard, key) =>
        standard.Reference(key) is { } field ? new Measure.Figure(kind, field, standard.KeyOf(key)) : null;

    private static Measure.Percentile? Percentile(Section standard, string key)
    {
        if (standard.Optional(key) is not { } node || Section.Open(node, Scalars.Quoted(key), standard.Bag) is not { } section) return null;
        section.Demand("of", "at");
        Reference? field = section.Reference("of");
        Literal? at = section.Literal("at");
        section.Close();
        if (field is null || at is null) return null;
        if (NumberText.TryRead(at.Text, out decimal percent) && percent is > 0 and <= 100) return new Measure.Percentile(field, percent, standard.KeyOf(key));
        standard.Bag.Add(Messages.BadPercentile(at.Location, at.Text));
        return null;
    }

    private static Measure.Rate? Rate(Section standard, string key)
    {
        if (standard.Optional(key) is not { } node || Section.Open(node, Scalars.Quoted(key), standard.Bag) is not { } section) return null;
        RatePart? of = Part(section, "of"), per = Part(section, "per");
        section.Close();
        return of is null || per is null ? null : new Measure.Rate(of, per, standard.KeyOf(key));
    }

    private static RatePart? Part(Section section, string key) => section.Required(key) switch
    {
        null => null,
        YamlNode.Mapping => ConditionReader.Read(section, key) is { } condition ? new RatePart(null, condition, section.KeyOf(key)) : null,
        _ => section.Reference(key) is { } field ? new RatePart(field, null, section.KeyOf(key)) : null,
    };
}
