using System.Text.Json;
using Microsoft.Playwright;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests.Browser;

public sealed class HtmlPageTests : ChromiumFixture
{
    [TestCase("report.html")]
    [TestCase("report.nl.html")]
    public async Task The_page_opens_without_complaint_or_request(string form)
    {
        await using OpenPage open = await Open(form, Some.Report());
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        open.Complaints.ShouldBeEmpty();
        open.Requests.ShouldBeEmpty();
    }

    [Test]
    public async Task Without_scripts_everything_is_there_and_no_control_is_dead()
    {
        await using OpenPage open = await Open("report.html", Some.Report(), scripts: false);
        (await open.Page.Locator("section.standard").CountAsync()).ShouldBe(8);
        (await open.Page.Locator(".themes").IsVisibleAsync()).ShouldBeFalse();
        (await open.Page.Locator(".overview .filters").IsVisibleAsync()).ShouldBeFalse();
    }

    [Test]
    public async Task Standards_are_filtered_by_verdict_and_text()
    {
        await using OpenPage open = await Open("report.html", Some.Report());
        ILocator rows = open.Page.Locator("#standards-table tbody tr:visible");
        (await rows.CountAsync()).ShouldBe(8);
        await open.Page.Locator(".chip", new PageLocatorOptions { HasText = "Non-compliant" }).ClickAsync();
        (await rows.AllInnerTextsAsync()).ShouldHaveSingleItem().ShouldContain("Few callers give up");
        (await open.Page.Locator(".overview .shown").InnerTextAsync()).ShouldBe("1 of 8 shown");
        await open.Page.Locator(".chip", new PageLocatorOptions { HasText = "All" }).ClickAsync();
        await open.Page.Locator(".overview input[type=search]").FillAsync("chats");
        (await rows.CountAsync()).ShouldBe(1);
        (await open.Page.Locator("section.standard:visible").CountAsync()).ShouldBe(1);
    }

    [Test]
    public async Task Standards_are_sorted_by_figure_up_and_down_with_the_keyboard()
    {
        await using OpenPage open = await Open("report.html", Some.Report());
        ILocator button = open.Page.Locator("#standards-table th button", new PageLocatorOptions { HasText = "Judged" }), first = open.Page.Locator("#standards-table tbody tr").First;
        await button.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        (await first.InnerTextAsync()).ShouldContain("Letters are answered");
        await open.Page.Keyboard.PressAsync("Enter");
        (await first.InnerTextAsync()).ShouldContain("How many came in");
        (await open.Page.Locator("th[aria-sort=descending]").InnerTextAsync()).ShouldContain("Judged");
    }

    [Test]
    public async Task The_theme_follows_the_system_until_one_is_chosen()
    {
        await using OpenPage open = await Open("report.html", Some.Report(), scheme: ColorScheme.Dark);
        string dark = await Background(open);
        await open.Page.Locator(".themes label", new PageLocatorOptions { HasText = "Light" }).ClickAsync();
        string light = await Background(open);
        light.ShouldNotBe(dark);
        await open.Page.Locator(".themes label", new PageLocatorOptions { HasText = "Dark" }).ClickAsync();
        (await Background(open)).ShouldBe(dark);
    }

    [Test]
    public async Task Many_cells_are_shown_searched_and_sorted_on_demand()
    {
        StandardResult standard = Some.Standard("agents", "Agents", Some.Share(44, 6, Verdict.Tolerated)) with { Cells = new MadeCells(90, 200) };
        await using OpenPage open = await Open("report.html", Some.Report(standard));
        ILocator details = open.Page.Locator("details[data-cells]"), rows = details.Locator("tbody tr");
        (await rows.CountAsync()).ShouldBe(0);
        await details.Locator("summary").ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(100);
        await details.Locator("input[type=search]").FillAsync("agent 007");
        (await details.Locator(".shown").InnerTextAsync()).ShouldBe("90 of 18,000 shown");
        await details.Locator("th button", new LocatorLocatorOptions { HasText = "Attained" }).ClickAsync();
        (await rows.First.InnerTextAsync()).ShouldContain("76.0%");
        open.Complaints.ShouldBeEmpty();
    }

    [TestCase("report.html", 1280, ColorScheme.Light)]
    [TestCase("report.html", 390, ColorScheme.Dark)]
    [TestCase("report.nl.html", 390, ColorScheme.Light)]
    public async Task The_page_is_accessible(string form, int width, ColorScheme scheme)
    {
        string? axe = Environment.GetEnvironmentVariable("SERVICE_STANDARDS_AXE");
        if (string.IsNullOrEmpty(axe)) Assert.Ignore("SERVICE_STANDARDS_AXE names no axe.min.js.");
        await using OpenPage open = await Open(form, Some.Report(), width, scheme);
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await open.Page.EvaluateAsync(await File.ReadAllTextAsync(axe!));
        JsonElement? result = await open.Page.EvaluateAsync("axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')))");
        result!.Value.EnumerateArray().Select(v => v.GetString()).ShouldBeEmpty();
    }

    [TestCase(390)]
    [TestCase(1280)]
    public async Task The_page_is_no_wider_than_the_screen(int width)
    {
        await using OpenPage open = await Open("report.html", Some.Report(), width);
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Test]
    public async Task Printed_everything_but_the_controls_is_there()
    {
        await using OpenPage open = await Open("report.html", Some.Report(), 794);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await open.Page.Locator(".themes").IsVisibleAsync()).ShouldBeFalse();
        (await open.Page.PdfAsync()).Length.ShouldBeGreaterThan(20_000);
        (await open.Page.Locator("details.account:not([open])").CountAsync()).ShouldBe(0, "opened for print");
    }

    private static Task<string> Background(OpenPage open) => open.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
