using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>What records must have the same to be neighbours is known of each record alone: neighbours of neighbours would take a reading of the records each.</summary>
internal static class NeighbourCheck
{
    public static void Run(StandardsFile file, DiagnosticBag bag)
    {
        Dictionary<string, DerivedField> fields = file.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (DerivedField field in file.Fields)
        {
            foreach (Reference same in Same(field.Formula))
            {
                if (Through(same.Name, fields) is { } through) bag.Add(Messages.NeighbourOfNeighbours(same.Location, field.Name, same.Name, through));
            }
        }
    }

    private static ImmutableArray<Reference> Same(FieldFormula formula) => formula switch
    {
        FieldFormula.UntilNext next => next.Same,
        FieldFormula.SincePrevious previous => previous.Same,
        _ => [],
    };

    /// <summary>The first field that looks at other records among those that a field is derived from, itself included; circles are no matter here.</summary>
    private static string? Through(string name, Dictionary<string, DerivedField> fields)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { name };
        var open = new Queue<string>([name]);
        while (open.TryDequeue(out string? next))
        {
            if (!fields.TryGetValue(next, out DerivedField? field)) continue;
            if (!Same(field.Formula).IsEmpty) return next;
            foreach (Reference used in Mentions.Fields(field.Formula).Where(used => seen.Add(used.Name))) open.Enqueue(used.Name);
        }

        return null;
    }
}
