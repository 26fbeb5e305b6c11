namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>The name of a table as a person writes it: with its schema or without, parts in double quotes or not.</summary>
/// <param name="Schema">The schema; null = whatever the search path says.</param>
/// <param name="Table">The table.</param>
internal sealed record TableName(string? Schema, string Table)
{
    /// <summary>Reads a name; null where it is none.</summary>
    public static TableName? Of(string text)
    {
        List<string> parts = [];
        for (int at = 0; at <= text.Length; at++)
        {
            if (Part(text, ref at) is not { Length: > 0 } part) return null;
            parts.Add(part);
        }

        return parts.Count switch { 1 => new TableName(null, parts[0]), 2 => new TableName(parts[0], parts[1]), _ => null };
    }

    /// <summary>A name as SQL writes it: it can be no other thing.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The name as SQL writes it.</summary>
    public string Sql => Schema is null ? Quoted(Table) : $"{Quoted(Schema)}.{Quoted(Table)}";

    /// <summary>The name as a person writes it.</summary>
    public override string ToString() => Schema is null ? Written(Table) : $"{Written(Schema)}.{Written(Table)}";

    private static string Written(string part) => part.All(c => char.IsLetterOrDigit(c) || c == '_') ? part : Quoted(part);

    /// <summary>The part that begins at a place, which is moved to the point behind it; null where it goes on after its quotes.</summary>
    private static string? Part(string text, ref int at)
    {
        int from = at;
        if (at >= text.Length || text[at] != '"')
        {
            at = text.IndexOf('.', from) is var point and >= 0 ? point : text.Length;
            return text[from..at];
        }

        do at = text.IndexOf('"', at + 1) + 1;
        while (at > 0 && at < text.Length && text[at] == '"');
        return at > 0 && (at == text.Length || text[at] == '.') ? text[(from + 1)..(at - 1)].Replace("\"\"", "\"", StringComparison.Ordinal) : null;
    }
}
