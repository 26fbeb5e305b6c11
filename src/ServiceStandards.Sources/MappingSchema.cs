using ServiceStandards.Schema;
using ServiceStandards.Sources.Mappings;

namespace ServiceStandards.Sources;

/// <summary>The JSON Schema (draft 07) of mapping files, for completion, hover text and checking in editors.</summary>
/// <example>
/// <code>
/// File.WriteAllText("service-standards-mapping.schema.json", MappingSchema.OfMappings());
/// </code>
/// </example>
public static class MappingSchema
{
    /// <summary>The schema as text. It sees the form of a file, not whether columns are there.</summary>
    public static string OfMappings() => SchemaText.Of(MappingConstructs.Document);
}
