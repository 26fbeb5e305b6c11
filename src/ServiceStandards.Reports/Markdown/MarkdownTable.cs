namespace ServiceStandards.Reports.Markdown;

/// <summary>Writes lines and tables of Markdown.</summary>
internal sealed class MarkdownTable(TextWriter writer)
{
    /// <summary>The head of a table; a column whose name starts with > is of numbers.</summary>
    public void Head(params string[] columns)
    {
        Row([.. columns.Select(c => c.TrimStart('>'))]);
        Row([.. columns.Select(c => c.StartsWith('>') ? "--:" : "---")]);
    }

    public void Row(params string[] fields) => Line("| " + string.Join(" | ", fields) + " |");

    public void Line(string text = "")
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
