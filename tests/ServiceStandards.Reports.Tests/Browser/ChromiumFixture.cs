using Microsoft.Playwright;

namespace ServiceStandards.Reports.Tests.Browser;

/// <summary>Chromium for the tests of the page: at the path in SERVICE_STANDARDS_CHROMIUM, else the tests are skipped and say so.</summary>
public abstract class ChromiumFixture
{
    private static readonly string[] s_quiet =
        ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private protected ChromiumFixture() { }

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    [OneTimeSetUp]
    public async Task Start()
    {
        string? path = Environment.GetEnvironmentVariable("SERVICE_STANDARDS_CHROMIUM");
        if (string.IsNullOrEmpty(path)) Assert.Ignore("SERVICE_STANDARDS_CHROMIUM names no Chromium.");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Headless = true, Args = s_quiet });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private protected async Task<OpenPage> Open(string form, Verdicts.ComplianceReport report, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = scripts });
        return await OpenPage.Of(context, Written.Bytes(form, report));
    }
}
