using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads a decision table: <c>{ choose: [ { when: COND, then: V }, .. ], otherwise: V }</c>.</summary>
internal static class ChooseReader
{
    public static FieldFormula.Choose? Read(Section field)
    {
        ImmutableArray<ChooseRow>? rows = field.Optional("choose") is { } node ? Nodes.All(node, "'choose'", field.Bag, Row) : null;
        ChooseValue? otherwise = Value(field, "otherwise");
        return rows is null ? null : new FieldFormula.Choose(rows.Value, otherwise, field.KeyOf("choose"));
    }

    private static ChooseRow? Row(YamlNode node, string name, DiagnosticBag bag)
    {
        if (Section.Open(node, "a row of 'choose'", bag) is not { } section) return null;
        section.Demand("when", "then");
        Condition? when = ConditionReader.Read(section, "when");
        ChooseValue? then = Value(section, "then");
        section.Close();
        return when is null || then is null ? null : new ChooseRow(when, then);
    }

    /// <summary>A literal, or another field's value: <c>{ field: F }</c>.</summary>
    private static ChooseValue? Value(Section section, string key)
    {
        if (section.Optional(key) is not YamlNode.Mapping mapping)
            return section.Literal(key) is { } literal ? new ChooseValue(literal, null) : null;
        Section inner = Section.Open(mapping, Scalars.Quoted(key), section.Bag)!;
        inner.Demand("field");
        Reference? field = inner.Reference("field");
        inner.Close();
        return field is null ? null : new ChooseValue(null, field);
    }
}
