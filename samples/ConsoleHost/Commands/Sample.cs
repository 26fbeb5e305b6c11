namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The standards and records that come with the program, to see what a report looks like.</summary>
internal static class Sample
{
    private const string Folder = "standards";

    /// <summary>The sample as of the end of its records, in the working directory's standards folder, else beside the program.</summary>
    public static EvaluateArguments Arguments => new()
    {
        Standards = [PathOf("contact-centre.yaml")],
        Records = PathOf("sample/contacts.csv"),
        Mapping = PathOf("sample/contacts.mapping.yaml"),
        AsOf = "2026-04-01",
    };

    private static string PathOf(string file)
    {
        string here = $"{Folder}/{file}";
        return File.Exists(here) ? here : Path.Combine(AppContext.BaseDirectory, here);
    }
}
