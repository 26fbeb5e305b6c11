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

    private void Paragraph(string indent, string sentence)
    {
        foreach (string line in Wrapping.Lines(sentence, Math.Min(terminal.Width, WidestText) - indent.Length))
        {
            Line(indent + line);
            indent = new string(' ', indent.Length);
        }
    }

    private void Line(string line) => terminal.Out.Write(SafeText.Of(line) + "\n");
}
