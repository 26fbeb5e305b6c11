namespace ServiceStandards.Schema;

/// <summary>JSON Schemas (draft 07) of the files that this package reads, for completion, hover text and checking in editors.</summary>
/// <example>
/// <code>
/// File.WriteAllText("service-standards.schema.json", StandardsSchema.OfStandards());
/// </code>
/// A file names its schema in its first line: <c># yaml-language-server: $schema=service-standards.schema.json</c>.
/// </example>
public static class StandardsSchema
{
    /// <summary>The schema of files of standards. It sees the form of a file, not whether names are defined and units fit: that is for loading them to tell.</summary>
    public static string OfStandards() => SchemaText.Of(SchemaDocuments.Standards);

    /// <summary>The schema of files of tests of standards.</summary>
    public static string OfTests() => SchemaText.Of(SchemaDocuments.Tests);
}
