using System.Text.Json;

namespace ServiceStandards.Schema;

/// <summary>Writes a construct into the object that is open.</summary>
internal static class ConstructText
{
    public static void Write(Construct construct, Utf8JsonWriter json)
    {
        Says.Write(json, construct.Says);
        json.WriteString("type", "object");
        if (construct.IsNotEmpty) json.WriteNumber("minProperties", 1);
        string[] required = [.. construct.Keys.Where(k => k.IsRequired).Select(k => k.Name)];
        if (required.Length > 0) WriteNames(json, "required", required);
        if (!construct.ExactlyOne.IsEmpty) WriteAlternatives(json, "oneOf", construct.ExactlyOne);
        if (!construct.AtLeastOne.IsEmpty) WriteAlternatives(json, "anyOf", construct.AtLeastOne);
        WriteDependencies(construct, json);
        json.WriteStartObject("properties");
        foreach (ConstructKey key in construct.Keys) WriteKey(key, json);
        json.WriteEndObject();
        WriteOthers(construct.Others, json);
    }

    private static void WriteKey(ConstructKey key, Utf8JsonWriter json)
    {
        json.WriteStartObject(key.Name);
        Says.Write(json, key.Says);
        FormText.Write(key.Value, json);
        string[] examples = [.. key.Examples.Where(e => e.Length > 0)];
        if (examples.Length > 0)
        {
            json.WriteStartArray("examples");
            foreach (string example in examples) FormText.WriteYaml(example, json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteDependencies(Construct construct, Utf8JsonWriter json)
    {
        ConstructKey[] bound = [.. construct.Keys.Where(k => !(k.Needs.IsEmpty && k.NeedsAll.IsEmpty && k.Excludes.IsEmpty && k.WantsMapping.IsEmpty))];
        if (bound.Length == 0) return;
        json.WriteStartObject("dependencies");
        foreach (ConstructKey key in bound) WriteDependency(key, json);
        json.WriteEndObject();
    }

    private static void WriteDependency(ConstructKey key, Utf8JsonWriter json)
    {
        json.WriteStartObject(key.Name);
        if (!key.Needs.IsEmpty) WriteAlternatives(json, "anyOf", key.Needs);
        if (!key.NeedsAll.IsEmpty) WriteNames(json, "required", key.NeedsAll);
        if (!key.Excludes.IsEmpty)
        {
            json.WriteStartObject("not");
            WriteAlternatives(json, "anyOf", key.Excludes);
            json.WriteEndObject();
        }

        if (!key.WantsMapping.IsEmpty) WriteMappings(key.WantsMapping, json);
        json.WriteEndObject();
    }

    private static void WriteMappings(IEnumerable<string> keys, Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        foreach (string key in keys)
        {
            json.WriteStartObject(key);
            json.WriteString("type", "object");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A pattern of properties would hold for the construct's own keys as well, so that it is used only for keys that may hold anything.</summary>
    private static void WriteOthers(OtherKeys? others, Utf8JsonWriter json)
    {
        if (others is { Pattern: { } names, Value: null })
        {
            json.WriteStartObject("patternProperties");
            WriteOther(names, others, json);
            json.WriteEndObject();
        }
        else if (others is { Pattern: { } pattern })
        {
            json.WriteStartObject("propertyNames");
            json.WriteString("pattern", pattern);
            json.WriteEndObject();
        }

        if (others is { Value: not null }) WriteOther("additionalProperties", others, json);
        else json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteOther(string name, OtherKeys others, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        Says.Write(json, others.Says);
        if (others.Value is { } value) FormText.Write(value, json);
        json.WriteEndObject();
    }

    /// <summary>One of these keys is written.</summary>
    private static void WriteAlternatives(Utf8JsonWriter json, string word, IEnumerable<string> keys)
    {
        json.WriteStartArray(word);
        foreach (string key in keys)
        {
            json.WriteStartObject();
            WriteNames(json, "required", [key]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, string word, IEnumerable<string> names)
    {
        json.WriteStartArray(word);
        foreach (string name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    }
}
