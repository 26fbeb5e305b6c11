using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ServiceStandards.Language.Yaml;

namespace ServiceStandards.Schema;

/// <summary>Writes YAML as JSON, plain values by the core schema of YAML 1.2: what editors hold against a schema.</summary>
internal static partial class YamlJson
{
    public static void Write(YamlNode node, Utf8JsonWriter json)
    {
        switch (node)
        {
            case YamlNode.Scalar scalar: Write(scalar, json); break;
            case YamlNode.Sequence list:
                json.WriteStartArray();
                foreach (YamlNode item in list.Items) Write(item, json);
                json.WriteEndArray();
                break;
            case YamlNode.Mapping mapping:
                json.WriteStartObject();
                foreach (YamlEntry entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key.Text);
                    Write(entry.Value, json);
                }

                json.WriteEndObject();
                break;
            default: json.WriteNullValue(); break;
        }
    }

    private static void Write(YamlNode.Scalar scalar, Utf8JsonWriter json)
    {
        if (scalar.IsNull) json.WriteNullValue();
        else if (scalar.Quoted) json.WriteStringValue(scalar.Text);
        else if (scalar.Text is "true" or "True" or "TRUE") json.WriteBooleanValue(true);
        else if (scalar.Text is "false" or "False" or "FALSE") json.WriteBooleanValue(false);
        else if (Number().IsMatch(scalar.Text) && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)) json.WriteNumberValue(number);
        else json.WriteStringValue(scalar.Text);
    }

    [GeneratedRegex("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
