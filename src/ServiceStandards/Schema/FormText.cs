using System.Text.Json;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;

namespace ServiceStandards.Schema;

/// <summary>Writes what may stand behind a key, into the object that is open.</summary>
internal static class FormText
{
    public static void Write(ValueForm form, Utf8JsonWriter json)
    {
        switch (form)
        {
            case ValueForm.Plain plain: json.WriteString("$ref", Definition(PlainText.NameOf(plain))); break;
            case ValueForm.Part { IsNotEmpty: false } part: json.WriteString("$ref", Definition(part.Construct)); break;
            case ValueForm.Part part: WriteNotEmpty(part, json); break;
            case ValueForm.Words words: WriteWords(words, json); break;
            case ValueForm.List list: WriteList(list, json); break;
            case ValueForm.Map map: WriteMap(map, json); break;
            case ValueForm.Either either: WriteEither(either, json); break;
            case ValueForm.Nothing: json.WriteString("type", "null"); break;
            default: throw new InvalidOperationException($"Unknown form {form.GetType().Name}.");
        }
    }

    /// <summary>A value in YAML as the next value in JSON.</summary>
    public static void WriteYaml(string yaml, Utf8JsonWriter json)
    {
        var bag = new DiagnosticBag();
        YamlNode? node = YamlComposer.Compose(new SourceText("example.yaml", yaml), bag);
        if (node is null || bag.HasErrors) throw new InvalidOperationException($"An example is no YAML: {yaml}");
        YamlJson.Write(node, json);
    }

    private static string Definition(string name) => $"#/definitions/{name}";

    /// <summary>Beside a reference draft 07 takes no notice of other demands.</summary>
    private static void WriteNotEmpty(ValueForm.Part part, Utf8JsonWriter json)
    {
        json.WriteNumber("minProperties", 1);
        json.WriteStartArray("allOf");
        json.WriteStartObject();
        json.WriteString("$ref", Definition(part.Construct));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteWords(ValueForm.Words words, Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        foreach (Word word in words.All) WriteYaml(word.Text, json);
        json.WriteEndArray();
        json.WriteStartArray("markdownEnumDescriptions");
        foreach (Word word in words.All) json.WriteStringValue(word.Says);
        json.WriteEndArray();
    }

    private static void WriteList(ValueForm.List list, Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        Write(list.Item, json);
        json.WriteEndObject();
        if (list.Least > 0) json.WriteNumber("minItems", list.Least);
        if (list.Most is { } most) json.WriteNumber("maxItems", most);
        if (list.IsDistinct) json.WriteBoolean("uniqueItems", true);
    }

    private static void WriteMap(ValueForm.Map map, Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        if (!map.MayBeEmpty) json.WriteNumber("minProperties", 1);
        if (map.Names is { } names)
        {
            json.WriteStartObject("propertyNames");
            json.WriteString("pattern", names);
            json.WriteEndObject();
        }

        json.WriteStartObject("additionalProperties");
        Write(map.Value, json);
        json.WriteEndObject();
    }

    private static void WriteEither(ValueForm.Either either, Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        foreach (ValueForm form in either.Forms)
        {
            json.WriteStartObject();
            Write(form, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
