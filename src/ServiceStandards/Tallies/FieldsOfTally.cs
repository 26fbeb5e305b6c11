using ServiceStandards.Binding;
using ServiceStandards.Records;

namespace ServiceStandards.Tallies;

/// <summary>The fields of records that were counted, of which no more is known than their kinds: enough to bind the standards for a report.</summary>
internal static class FieldsOfTally
{
    public static FieldCatalog Catalog(IReadOnlyList<FieldOfKind> fields) =>
        new("the records of the tally", [.. fields.Select(f => f.Name).Distinct(StringComparer.Ordinal)], request => Find(fields, request), OpenFields.FindEvents);

    private static FieldAnswer Find(IReadOnlyList<FieldOfKind> fields, FieldRequest request)
    {
        FieldOfKind[] named = [.. fields.Where(f => f.Name == request.Name)];
        if (named.Length == 0) return new FieldAnswer.Absent();
        FieldOfKind found = Array.Find(named, f => f.Kind == request.Wanted) is { Name: not null } wanted ? wanted : named[0];
        return new FieldAnswer.Readable(OpenFields.Reading(found.Name, found.Kind));
    }
}
