using System.Globalization;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>How the figure comes about: the formula with its numbers, its terms in words, and the lines of YAML that say so.</summary>
internal static class FormulaDetails
{
    public static void Write(Page page, StandardResult standard)
    {
        string? formula = page.Facts.Formula(standard, page.Narrative.Attained(standard));
        if (formula is null && standard.Terms.Count == 0 && standard.Lines.Count == 0) return;
        page.Out.Write($"<details class=\"formula\"><summary>{page.Words.Formula}</summary>\n");
        if (formula is not null) page.Out.Write($"<p class=\"sum\">{formula}</p>\n");
        Terms(page, standard);
        Lines(page, standard);
        page.Out.Literal("</details>\n");
    }

    private static void Terms(Page page, StandardResult standard)
    {
        if (standard.Terms.Count == 0) return;
        page.Out.Literal("<ul>");
        foreach (Sentence term in standard.Terms) page.Out.Write($"<li><bdi>{term.In(page.Words.Language)}</bdi></li>");
        page.Out.Literal("</ul>\n");
    }

    private static void Lines(Page page, StandardResult standard)
    {
        if (standard.Lines.Count == 0) return;
        string place = Page.Fill(page.Words.LinesFrom, standard.Location.File, standard.Location.Line.ToString(CultureInfo.InvariantCulture));
        page.Out.Write($"<p class=\"note\"><bdi>{place}</bdi></p><div class=\"scroll\" role=\"group\" aria-label=\"{place}\" tabindex=\"0\"><pre><code>");
        foreach (string line in standard.Lines) page.Out.Write($"{line}\n");
        page.Out.Literal("</code></pre></div>\n");
    }
}
