using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>Derived fields: names of their own, and no circles.</summary>
internal static class FieldCheck
{
    /// <returns>Whether the fields may be followed: no circle, and no end too far.</returns>
    public static bool Run(StandardsFile file, DiagnosticBag bag)
    {
        foreach (DerivedField field in file.Fields)
        {
            if (ContactFields.Names.Contains(field.Name)) bag.Add(Messages.FieldNameTaken(field.Location, field.Name));
            if (ConditionReader.Combinators.Contains(field.Name)) bag.Add(Messages.FieldNameReserved(field.Location, field.Name));
        }

        NeighbourCheck.Run(file, bag);
        return Follow(file.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal), bag);
    }

    private static bool Follow(Dictionary<string, DerivedField> fields, DiagnosticBag bag)
    {
        NameGraph graph = new NameGraph(name => Mentions.Fields(fields[name].Formula).Select(used => used.Name).Where(fields.ContainsKey)).Walk(fields.Keys);
        foreach (IReadOnlyList<string> circle in graph.Circles) bag.Add(Messages.FieldsInCircle(fields[circle[0]].Location, circle));
        foreach (string name in graph.TooDeep) bag.Add(Messages.FieldsTooDeep(fields[name].Location, name, NameGraph.Limit));
        return graph.IsSound;
    }
}
