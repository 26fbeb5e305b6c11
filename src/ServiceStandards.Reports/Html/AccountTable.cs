using ServiceStandards.Reports.Views;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>Where the records went, as lines that add up to the records read.</summary>
internal static class AccountTable
{
    public static void Write(Page page, StandardResult standard)
    {
        Account account = Account.Of(standard, page.Report.Records, page.Words);
        long read = page.Report.Records.Read;
        page.Out.Write($"<details class=\"account\"><summary>{page.Words.Accounting}</summary>\n<table><caption>{page.Words.AccountingCaption}</caption><thead><tr><th scope=\"col\">{page.Words.Reason}</th><th scope=\"col\" class=\"num\">{page.Words.Count}</th><th scope=\"col\" class=\"num\">{page.Words.Share}</th><td class=\"wide\"></td></tr></thead><tbody>\n");
        foreach (AccountLine line in account.Lines)
        {
            decimal share = read == 0 ? 0 : (decimal)line.Count / read;
            page.Out.Write($"<tr><th scope=\"row\"><bdi>{line.Name}</bdi></th><td class=\"num\">{page.Count(line.Count)}</td><td class=\"num\">{page.Amounts.Of(share, "share")}</td><td class=\"wide\"><span class=\"bar {Kind(line.Kind)}\" style=\"width:{(double)share * 100}%\"></span></td></tr>\n");
        }

        page.Out.Write($"</tbody><tfoot><tr><th scope=\"row\">{page.Words.Sum}</th><td class=\"num\">{page.Count(read)}</td><td></td><td class=\"wide\"></td></tr></tfoot></table>\n");
        if (account.Sum != read) page.Out.Write($"<p class=\"note\">{Page.Fill(page.Words.DoesNotAddUp, page.Count(account.Sum))}</p>\n");
        page.Out.Literal("</details>\n");
    }

    private static Raw Kind(AccountKind kind) => new(kind switch
    {
        AccountKind.InFavour or AccountKind.Judged => "good",
        AccountKind.Against => "bad",
        AccountKind.Open => "open",
        _ => "aside",
    });
}
