using System.Text.Json;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Schema;
using ServiceStandards.Sources;

namespace ServiceStandards.Tests.Schema;

/// <summary>The schemas that are shipped, and files held against them.</summary>
internal static class Schemas
{
    public static SchemaValidator Standards { get; } = new(StandardsSchema.OfStandards());

    public static SchemaValidator Tests { get; } = new(StandardsSchema.OfTests());

    public static SchemaValidator Mappings { get; } = new(MappingSchema.OfMappings());

    /// <summary>By what the file says it is.</summary>
    public static SchemaValidator For(string yaml) =>
        yaml.Contains("service-standards-tests:", StringComparison.Ordinal) ? Tests : yaml.Contains("service-standards-mapping:", StringComparison.Ordinal) ? Mappings : Standards;

    public static YamlNode? Compose(string yaml) => YamlComposer.Compose(new SourceText("schema.yaml", yaml), new DiagnosticBag());

    /// <summary>As an editor sees it; null where it is no YAML.</summary>
    public static JsonElement? Json(string yaml)
    {
        if (Compose(yaml) is not { } node) return null;
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text)) YamlJson.Write(node, json);
        return JsonDocument.Parse(text.ToArray()).RootElement;
    }
}
