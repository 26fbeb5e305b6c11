using System.Security.Cryptography;
using System.Text;
using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>Writes a report as one HTML file that needs nothing else: no network, no other file.</summary>
internal static class HtmlReport
{
    public static void Write(ComplianceReport report, Stream stream, PageWords words)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var page = new Page(report, writer, words);
        Head(page);
        Masthead.Write(page);
        page.Out.Literal("<main id=\"content\">\n");
        Overview.Write(page);
        page.Out.Write($"<section class=\"standards\" aria-labelledby=\"standards\"><h2 id=\"standards\">{words.Standards}</h2>\n");
        Legend.Write(page);
        for (int i = 0; i < report.Standards.Count; i++) StandardSection.Write(page, report.Standards[i], i);
        page.Out.Literal("</section>\n");
        Remarks.Write(page);
        page.Out.Write($"</main>\n<footer><p>{words.Fingerprint}: <code>{report.Fingerprint}</code></p></footer>\n</body>\n</html>\n");
    }

    private static void Head(Page page)
    {
        string script = PageAsset.Read("report.js"), style = PageAsset.Read("report.css");
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        page.Out.Write($"<!DOCTYPE html>\n<html lang=\"{page.Words.Language}\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Out.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{new Raw(hash)}'\">\n");
        page.Out.Literal("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.Out.Write($"<title>{Masthead.Name(page)} – {Headline.Of(page.Report, page.Words)}</title>\n<style>\n{new Raw(style)}</style>\n<script>{new Raw(script)}</script>\n</head>\n<body>\n");
        page.Out.Literal("""
            <svg width="0" height="0" class="defs" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs></svg>

            """);
    }
}
