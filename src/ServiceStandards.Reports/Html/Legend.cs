namespace ServiceStandards.Reports.Html;

/// <summary>Says once how the charts are read and what the verdicts mean.</summary>
internal static class Legend
{
    public static void Write(Page page)
    {
        page.Out.Write($"<details class=\"card legend\"><summary>{page.Words.HowToRead}</summary><div class=\"inside\"><ul><li>{page.Words.ReadDot}</li><li>{page.Words.ReadWhisker}</li><li>{page.Words.ReadRange}</li><li>{page.Words.ReadTrend}</li>");
        if (page.Report.Previous is not null) page.Out.Write($"<li>{page.Words.ReadBefore}</li>");
        page.Out.Write($"</ul><h3>{page.Words.ReadVerdicts}</h3><dl>");
        foreach (Verdicts.Verdict? verdict in Wording.VerdictWords.InOrder)
        {
            page.Out.Literal("<div><dt>");
            page.Badge(verdict);
            page.Out.Write($"</dt><dd>{page.Verdict(verdict).Means}</dd></div>");
        }

        page.Out.Literal("</dl></div></details>\n");
    }
}
