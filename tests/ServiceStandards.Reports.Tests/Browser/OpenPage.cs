using Microsoft.Playwright;

namespace ServiceStandards.Reports.Tests.Browser;

/// <summary>A report in a browser, and what the browser said and asked for.</summary>
internal sealed class OpenPage(IBrowserContext context, IPage page, string path) : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public IPage Page => page;

    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Every address that was asked for but the page itself.</summary>
    public IEnumerable<string> Requests => _requests.Where(r => r != new Uri(path).AbsoluteUri);

    public static async Task<OpenPage> Of(IBrowserContext context, byte[] html)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "report.html");
        await File.WriteAllBytesAsync(path, html);
        var open = new OpenPage(context, await context.NewPageAsync(), path);
        open.Page.Console += (_, message) => open._complaints.Add(message.Text);
        open.Page.PageError += (_, error) => open._complaints.Add(error);
        open.Page.Request += (_, request) => open._requests.Add(request.Url);
        await open.Page.GotoAsync(new Uri(path).AbsoluteUri);
        return open;
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }
}
