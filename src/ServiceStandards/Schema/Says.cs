using System.Text.Json;

namespace ServiceStandards.Schema;

/// <summary>Writes what something means, for editors that show Markdown and for those that do not.</summary>
internal static class Says
{
    public static void Write(Utf8JsonWriter json, string markdown)
    {
        string plain = Plain(markdown);
        json.WriteString("description", plain);
        if (plain != markdown) json.WriteString("markdownDescription", markdown);
    }

    public static string Plain(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);
}
