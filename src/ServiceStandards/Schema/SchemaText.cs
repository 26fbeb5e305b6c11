using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ServiceStandards.Schema;

/// <summary>Writes the description of a kind of file as JSON Schema, draft 07: the draft that the YAML language server of editors reads.</summary>
internal static class SchemaText
{
    private static readonly JsonWriterOptions s_layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text, always the same.</summary>
    public static string Of(SchemaDocument document)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, s_layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", document.Title);
            ConstructText.Write(document.Root, json);
            json.WriteStartObject("definitions");
            foreach (Construct construct in document.Constructs.Skip(1))
            {
                json.WriteStartObject(construct.Name);
                ConstructText.Write(construct, json);
                json.WriteEndObject();
            }

            foreach (ValueForm.Plain plain in SchemaForms.PlainsOf(document)) PlainText.Write(plain, json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }
}
