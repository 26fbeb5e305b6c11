using System.Globalization;

namespace ServiceStandards.Tests.Language;

/// <summary>Each broken file, or folder of files read together, stands beside the whole of what is said about it.</summary>
[TestFixture("")]
[TestFixture("tr-TR")]
[Parallelizable(ParallelScope.All)]
public sealed class CaseTests(string culture)
{
    [SetUp]
    public void Speak() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

    private static string Folder(string kind) => Repository.Path("tests", "ServiceStandards.Tests", "Language", "Cases", kind);

    private static IEnumerable<string> Broken() =>
        Directory.GetFiles(Folder("broken"), "*.yaml").Concat(Directory.GetDirectories(Folder("broken"))).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Good() => Directory.GetFiles(Folder("good"), "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Broken))]
    public void A_broken_file_is_told_all_of_its_problems(string name)
    {
        string expected = Path.ChangeExtension(Path.Combine(Folder("broken"), name), ".txt");
        string problems = Reading.Problems(Texts(Path.Combine(Folder("broken"), name)));
        if (!File.Exists(expected) || File.ReadAllText(expected) != problems) File.WriteAllText(Path.ChangeExtension(expected, ".received.txt"), problems);
        problems.ShouldBe(File.Exists(expected) ? File.ReadAllText(expected) : "(a file that holds this)");
    }

    [TestCaseSource(nameof(Good))]
    public void A_good_file_has_no_problem(string name) => Reading.Problems(Texts(Path.Combine(Folder("good"), name))).ShouldBe("");

    private static (string, string)[] Texts(string path) => Directory.Exists(path)
        ? [.. Directory.GetFiles(path).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))]
        : [(Path.GetFileName(path), File.ReadAllText(path))];
}
