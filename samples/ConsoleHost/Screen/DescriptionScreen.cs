using ServiceStandards.Words;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Shows what standards promise: a paragraph each, in lines that fit a screen.</summary>
internal sealed class DescriptionScreen(Terminal terminal)
{
    private const int WidestText = 100;

    public void Write(IReadOnlyList<Description> descriptions)
    {
        for (int i = 0; i < descriptions.Count; i++)
        {
            Description one = descriptions[i];
            if (i > 0) Line("");
            string version = one.Version > 1 || descriptions.Count(d => d.Id == one.Id) > 1 ? FormattableString.Invariant($", version {one.Version}") : "";
            Line($"{one.Title}  [{one.Id}{version}, {one.Location.File} line {one.Location.Line}]");
            Paragraph("  ", one.Promise);
            foreach (string term in one.Terms) Paragraph("  - ", term);
        }
    }

    /// <summary>No-break spaces hold together what they join.</summary>
    private void Paragraph(string indent, string sentence)
    {
        int width = Math.Min(terminal.Width, WidestText);
        string line = indent;
        foreach (string word in sentence.Split(' '))
        {
            if (line.Length > indent.Length && line.Length + word.Length + 1 > width)
            {
                Line(line);
                line = new string(' ', indent.Length);
            }

            line += line.Length == indent.Length ? word : " " + word;
        }

        Line(line);
    }

    private void Line(string line) => terminal.Out.Write(SafeText.Of(line) + "\n");
}
