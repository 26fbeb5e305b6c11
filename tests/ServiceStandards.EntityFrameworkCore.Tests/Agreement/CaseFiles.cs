namespace ServiceStandards.EntityFrameworkCore.Tests.Agreement;

/// <summary>Standards of all kinds, that any way of keeping the records must measure alike.</summary>
internal static class CaseFiles
{
    private const string Header = """
        service-standards: 1
        source: Interviews
        approved: { by: Board, on: 2026-01-05 }
        time-zone: Europe/Amsterdam

        """;

    /// <summary>The files, a test each.</summary>
    public static IEnumerable<TestCaseData> All() => Directory.GetFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases"), "*.yaml").Order(StringComparer.Ordinal)
        .Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileNameWithoutExtension(f)));

    /// <summary>The standards of a file.</summary>
    public static string Standards(string file) => Header + File.ReadAllText(file);
}
