using System.Globalization;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Model;
using ServiceStandards.Validation;

namespace ServiceStandards.Tests.Language;

/// <summary>Reads and checks texts as a user's files are.</summary>
internal static class Reading
{
    public const string Header = "service-standards: 1\nsource: Interviews\napproved: { by: Board }\n";

    /// <summary>Everything the files have wrong, as it is shown to the user.</summary>
    public static string Problems(params (string Path, string Text)[] files)
    {
        var (_, bag) = Check(files);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticText.WriteAll(writer, bag.InFileOrder());
        return writer.ToString();
    }

    public static (IReadOnlyList<StandardsFile> Files, DiagnosticBag Bag) Check(params (string Path, string Text)[] files)
    {
        var bag = new DiagnosticBag();
        StandardsFile[] read = [.. files.Select(file => StandardsReader.Read(file.Path, file.Text, bag)).OfType<StandardsFile>()];
        StandardsCheck.Run(read, bag);
        return (read, bag);
    }

    /// <summary>The model of a good file: a header and this.</summary>
    public static StandardsFile Model(string body)
    {
        var (files, bag) = Check(("test.yaml", Header + body));
        bag.InFileOrder().Where(problem => problem.Severity == Severity.Error).ShouldBeEmpty();
        return files.ShouldHaveSingleItem();
    }
}
