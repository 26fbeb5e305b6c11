using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads a derived field: section 4 of the language.</summary>
internal static class FieldReader
{
    private delegate FieldFormula? ReadFormula(Section section);

    /// <summary>By the key that tells the form.</summary>
    private static readonly Dictionary<string, ReadFormula> s_forms = new(StringComparer.Ordinal)
    {
        ["from"] = Elapsed,
        ["clock"] = ClockReader.Read,
        ["until-next"] = section => Same(section, "until-next") is { } same ? new FieldFormula.UntilNext(same, section.KeyOf("until-next")) : null,
        ["since-previous"] = section => Same(section, "since-previous") is { } same ? new FieldFormula.SincePrevious(same, section.KeyOf("since-previous")) : null,
        ["sum"] = Arithmetic("sum", ArithmeticKind.Sum),
        ["difference"] = Arithmetic("difference", ArithmeticKind.Difference),
        ["ratio"] = Arithmetic("ratio", ArithmeticKind.Ratio),
        ["mean"] = Arithmetic("mean", ArithmeticKind.Mean),
        ["weighted"] = WeightedReader.Read,
        ["choose"] = ChooseReader.Read,
        ["date"] = TimePart("date", TimePartKind.Date),
        ["weekday"] = TimePart("weekday", TimePartKind.Weekday),
        ["hour"] = TimePart("hour", TimePartKind.Hour),
    };

    public static IEnumerable<DerivedField> Read(YamlNode.Scalar name, YamlNode node, FileScope scope)
    {
        if (Section.Open(node, $"field {Scalars.Quoted(name.Text)}", scope.Bag) is not { } section) return [];
        string[] given = [.. s_forms.Keys.Where(section.Has)];
        if (given.Length != 1)
        {
            scope.Bag.Add(Messages.FieldForm(name.Location, section.Name, given, s_forms.Keys));
            return [];
        }

        FieldFormula? formula = s_forms[given[0]](section);
        section.Close();
        return formula is null ? [] : [new DerivedField(name.Text, formula, name.Location)];
    }

    private static FieldFormula.Elapsed? Elapsed(Section section)
    {
        section.Demand("to");
        ImmutableArray<Reference>? from = section.References("from"), to = section.References("to");
        Reference? calendar = section.Reference("calendar");
        return from is null || to is null ? null : new FieldFormula.Elapsed(from.Value, to.Value, calendar, section.KeyOf("from"));
    }

    private static ImmutableArray<Reference>? Same(Section section, string key)
    {
        if (section.Optional(key) is not { } node || Section.Open(node, Scalars.Quoted(key), section.Bag) is not { } inner) return null;
        inner.Demand("same");
        ImmutableArray<Reference>? same = inner.References("same");
        inner.Close();
        return same;
    }

    private static ReadFormula Arithmetic(string key, ArithmeticKind kind) => section =>
    {
        bool two = kind is ArithmeticKind.Difference or ArithmeticKind.Ratio;
        if (section.Optional(key) is not { } node || Nodes.All(node, Scalars.Quoted(key), section.Bag, Nodes.Reference) is not { } parts) return null;
        if (!two || parts.Length == 2) return new FieldFormula.Arithmetic(kind, parts, section.KeyOf(key));
        section.Bag.Add(Messages.TwoFieldsWanted(node.Location, key, parts.Length));
        return null;
    };

    private static ReadFormula TimePart(string key, TimePartKind kind) => section =>
        section.Reference(key) is { } field ? new FieldFormula.TimePart(kind, field, section.KeyOf(key)) : null;
}
