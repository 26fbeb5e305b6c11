using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>Reads what a test expects: per standard a verdict alone, or a mapping of figures and cells.</summary>
internal static class ExpectationReader
{
    public static ImmutableArray<Expectation> Read(YamlNode node, DiagnosticBag bag)
    {
        if (Nodes.Mapping(node, "'expect'", bag) is not { } mapping) return [];
        if (mapping.Entries.IsEmpty) bag.Add(Messages.EmptyList(mapping.Location, "'expect'"));
        return [.. mapping.Entries.Select(e => One(e, bag)).OfType<Expectation>()];
    }

    private static Expectation? One(YamlEntry entry, DiagnosticBag bag)
    {
        var standard = new Reference(entry.Key.Text, entry.Key.Location);
        string name = Scalars.Quoted(entry.Key.Text);
        if (entry.Value is YamlNode.Scalar { IsNull: false } verdict)
            return FigureReader.Verdict(verdict, name, bag) is { } expected ? new Expectation(standard, null, [expected], []) : null;
        if (Section.Open(entry.Value, name, bag) is not { } section) return null;
        int? version = section.Whole("version", 1, 10_000);
        ImmutableArray<ExpectedFigure> figures = FigureReader.Read(section);
        ImmutableArray<ExpectedCell> cells = section.Optional("cells") is { } list && Nodes.Sequence(list, "'cells'", bag) is { } items
            ? [.. items.Items.Select(c => Cell(c, bag)).OfType<ExpectedCell>()]
            : [];
        if (section.Node.Entries.IsEmpty) bag.Add(Messages.EmptyList(section.Node.Location, name));
        section.Close();
        return new Expectation(standard, version, figures, cells);
    }

    /// <summary>What is no figure is a field that the standard is cut by; whether it is one is seen when the standards are known.</summary>
    private static ExpectedCell? Cell(YamlNode node, DiagnosticBag bag)
    {
        if (Section.Open(node, "the cell", bag) is not { } section) return null;
        ImmutableArray<ExpectedFigure> figures = FigureReader.Read(section);
        string? period = null;
        var group = ImmutableArray.CreateBuilder<KeyValuePair<Reference, string?>>();
        foreach (YamlEntry entry in section.Node.Entries.Where(e => !FigureReader.Keys.Contains(e.Key.Text)))
        {
            string? value = entry.Value is YamlNode.Scalar { IsNull: true } ? null : Nodes.Scalar(entry.Value, Scalars.Quoted(entry.Key.Text), bag)?.Text;
            if (entry.Key.Text == "period") period = value;
            else group.Add(new(new Reference(entry.Key.Text, entry.Key.Location), value));
        }

        if (figures.IsEmpty) bag.Add(Messages.CellExpectsNothing(section.Node.Location));
        return new ExpectedCell(period, group.ToImmutable(), figures, section.Node.Location);
    }
}
