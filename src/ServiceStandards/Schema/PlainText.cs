using System.Text.Json;

namespace ServiceStandards.Schema;

/// <summary>Writes a value without parts as a definition of a schema.</summary>
internal static class PlainText
{
    public static string NameOf(ValueForm.Plain plain) => $"value-{plain.Name}";

    public static void Write(ValueForm.Plain plain, Utf8JsonWriter json)
    {
        json.WriteStartObject(NameOf(plain));
        Says.Write(json, $"Write {plain.Says}");
        json.WriteStartArray("type");
        foreach (string type in Types(plain)) json.WriteStringValue(type);
        json.WriteEndArray();
        if (!plain.Patterns.IsEmpty)
        {
            json.WriteString("pattern", $"^(?:{string.Join('|', plain.Patterns)})$");
            json.WriteString("patternErrorMessage", Says.Plain($"Write {plain.Says}"));
        }

        if (plain.Over is { } over) json.WriteNumber("exclusiveMinimum", over);
        if (plain.Least is { } least) json.WriteNumber("minimum", least);
        if (plain.Most is { } most) json.WriteNumber("maximum", most);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Types(ValueForm.Plain plain)
    {
        if (plain.TakesAnything) return ["string", "number", "boolean"];
        string[] types =
        [
            .. plain.Patterns.IsEmpty ? [] : new[] { "string" },
            .. plain.IsNumber ? new[] { plain.IsWhole ? "integer" : "number" } : [],
            .. plain.IsFlag ? new[] { "boolean" } : [],
        ];
        return types;
    }
}
