namespace ServiceStandards.Schema;

/// <summary>The kinds of files that this package reads.</summary>
internal static class SchemaDocuments
{
    public static SchemaDocument Standards { get; } = new(
        "service-standards.schema.json", "Customer-service standards",
        [
            FileConstructs.File, FileConstructs.LocalTextParts, FileConstructs.Approved, CalendarConstructs.Calendar, CalendarConstructs.Holiday, CalendarConstructs.SpanOfTime,
            .. FieldConstructs.All, .. ConditionConstructs.All, .. StandardConstructs.All, .. MeasureConstructs.All, .. ScorecardConstructs.All,
        ]);

    public static SchemaDocument Tests { get; } = new("service-standards-tests.schema.json", "Tests of customer-service standards", TestFileConstructs.All);
}
