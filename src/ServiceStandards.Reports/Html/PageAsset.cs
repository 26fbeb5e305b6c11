namespace ServiceStandards.Reports.Html;

/// <summary>The style and the script of the page, which stand in files of their own.</summary>
internal static class PageAsset
{
    public static string Read(string name)
    {
        using Stream stream = typeof(PageAsset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
