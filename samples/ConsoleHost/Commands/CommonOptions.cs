using System.CommandLine;
using ServiceStandards.ConsoleHost.Output;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Options that several verbs have.</summary>
internal static class CommonOptions
{
    public static Option<string[]> Standards() => new("--standards", "-s")
    {
        Description = "Files of standards, or folders with such files in and below them.",
        HelpName = "file or folder",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string> Records(bool required) => new("--records", "-r")
    {
        Description = "The contact records: a .csv, .tsv or .jsonl file.",
        HelpName = "file",
        Required = required,
    };

    public static Option<string> Mapping() => new("--mapping", "-m")
    {
        Description = "A mapping file that says which columns are which fields; without one, each column is the field of its name.",
        HelpName = "file",
    };

    public static Option<string> AsOf() => new("--as-of") { Description = "The moment to judge at, for clocks that still run. Default: now.", HelpName = "time" };

    public static Option<string> ReportLanguage()
    {
        var language = new Option<string>("--language") { Description = "The language of titles and of the HTML page. Default: that of the standards." };
        language.AcceptOnlyFromAmong("en", "nl");
        return language;
    }

    public static Option<string[]> Formats()
    {
        var formats = new Option<string[]>("--format", "-f")
        {
            Description = "How to write the report. Default: by the ending of --output, else text.",
            AllowMultipleArgumentsPerToken = true,
        };
        formats.AcceptOnlyFromAmong([.. ReportFormat.All.Select(f => f.Name)]);
        return formats;
    }

    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "Write the report to this file; with several formats, to this name with .txt, .json, .html.",
        HelpName = "file",
    };

    public static Option<string> Language()
    {
        var language = new Option<string>("--language", "-l") { Description = "The language of the sentences. Default: en.", HelpName = "en|nl" };
        language.AcceptOnlyFromAmong("en", "nl");
        return language;
    }
}
