using System.Text;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Language;

public sealed class StandardsFilesTests
{
    private const string Good = "service-standards: 1\nstandards: { a: { count: {}, target: { at-most: 5 } } }\n";

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("standards-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_file_is_read_by_its_path_as_given()
    {
        var (files, problems) = Load(Write("a.yaml", Good));
        files.ShouldHaveSingleItem().Path.ShouldBe(Path.Combine(_folder, "a.yaml").Replace('\\', '/'));
        problems.ShouldBeEmpty();
    }

    [Test]
    public void A_folder_stands_for_the_standards_in_it_and_below_it_in_order()
    {
        Write("b.yml", Good);
        Write("a.yaml", Good);
        Write("below/c.yaml", Good);
        Write("tests.yaml", "service-standards-tests: 1\n");
        Write("mapping.yaml", "# of calls\nservice-standards-mapping: 1\n");
        Write("docker-compose.yaml", "services: {}\n");
        Write("notes.txt", Good);
        Write(".hidden.yaml", Good);
        Write(".git/d.yaml", Good);
        var (files, problems) = Load(_folder);
        files.Select(file => Path.GetRelativePath(_folder, file.Path).Replace('\\', '/')).ShouldBe(["a.yaml", "b.yml", "below/c.yaml"]);
        problems.ShouldBeEmpty();
    }

    [Test]
    public void Files_of_a_folder_that_are_nearly_standards_are_not_passed_over()
    {
        Write("misspelt.yaml", "service_standard: 1\n");
        Write("second.yaml", "name: Charter\nservice-standards: 1\n");
        Write("comments.yaml", "\uFEFF# first\n\n%YAML 1.2\n--- # here\n\"service-standards\" : 1\n");
        var (files, problems) = Load(_folder);
        files.Select(file => Path.GetFileName(file.Path)).ShouldBe(["comments.yaml", "second.yaml"]);
        problems.ShouldBe(["misspelt.yaml(1,1) SS0008", "second.yaml(2,1) SS0009"]);
    }

    [Test]
    public void Files_of_a_folder_that_cannot_be_read_are_not_passed_over()
    {
        Write("a.yaml", Good);
        File.WriteAllBytes(Path.Combine(_folder, "b.yaml"), [0xFF, 0xFE, 0x20, 0x00]);
        Load(_folder).Problems.ShouldBe(["b.yaml(1,1) SS0004"]);
    }

    [Test]
    public void A_folder_without_standards_is_an_error()
    {
        Write("tests.yaml", "service-standards-tests: 1\n");
        Write("empty.yaml", "");
        Load(_folder).Problems.ShouldBe([$"{Path.GetFileName(_folder)} SS0007"]);
    }

    [Test]
    public void A_path_that_leads_nowhere_is_an_error() =>
        Load(Path.Combine(_folder, "nothing.yaml")).Problems.ShouldBe(["nothing.yaml SS0001"]);

    [Test]
    public void A_path_through_a_file_is_an_error() =>
        Load(Path.Combine(Write("a.yaml", Good), "b.yaml")).Problems.ShouldHaveSingleItem().ShouldMatch("^b.yaml SS000[12]$");

    [Test]
    public void A_path_that_is_no_path_is_an_error() => Load("").Problems.ShouldBe([" SS0002"]);

    [Test]
    public void A_link_that_leads_nowhere_is_an_error()
    {
        string link = Path.Combine(_folder, "link.yaml");
        File.CreateSymbolicLink(link, Path.Combine(_folder, "gone.yaml"));
        Load(link).Problems.ShouldBe(["link.yaml SS0001"]);
    }

    [Test]
    public void A_file_that_several_paths_lead_to_is_read_once()
    {
        string path = Write("a.yaml", Good);
        var (files, problems) = Load(path, Path.Combine(_folder, ".", "a.yaml"), _folder);
        files.Count.ShouldBe(1);
        problems.ShouldBeEmpty();
    }

    [Test]
    public void A_file_named_by_itself_must_be_standards() =>
        Load(Write("tests.yaml", "service-standards-tests: 1\n")).Problems.ShouldBe(["tests.yaml(1,1) SS0008"]);

    [Test]
    public void An_empty_file_is_an_error() => Load(Write("a.yaml", "")).Problems.ShouldBe(["a.yaml(1,1) SS0006"]);

    [Test]
    public void A_byte_order_mark_is_no_part_of_the_text() => Load(Write("a.yaml", "\uFEFF" + Good)).Files.Count.ShouldBe(1);

    [Test]
    public void Another_encoding_is_an_error_with_its_place()
    {
        string latin = Path.Combine(_folder, "latin.yaml");
        File.WriteAllBytes(latin, Encoding.Latin1.GetBytes("service-standards: 1\nname: café\n"));
        var (_, bag) = LoadInto(latin);
        Diagnostic problem = bag.InFileOrder().ShouldHaveSingleItem();
        (problem.Code, problem.Location.Line, problem.Location.Column, problem.SourceLine).ShouldBe(("SS0004", 2, 10, "name: caf"));
        problem.Message.ShouldContain("0xE9");
    }

    [Test]
    public void A_picture_is_an_error()
    {
        string picture = Path.Combine(_folder, "a.yaml");
        File.WriteAllBytes(picture, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0]);
        Load(picture).Problems.ShouldBe(["a.yaml(1,1) SS0004"]);
    }

    [Test]
    public void Zeros_are_an_error()
    {
        string zeros = Path.Combine(_folder, "a.yaml");
        File.WriteAllBytes(zeros, new byte[1000]);
        Load(zeros).Problems.ShouldBe(["a.yaml(1,1) SS0005"]);
    }

    [Test, MaxTime(60_000)]
    public void A_file_of_a_hundred_megabytes_is_an_error_before_it_is_read()
    {
        string large = Path.Combine(_folder, "large.yaml");
        using (FileStream stream = File.Create(large)) stream.SetLength(100_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Load(large).Problems.ShouldBe(["large.yaml SS0003"]);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000);
    }

    [Test, MaxTime(60_000)]
    public void A_device_without_end_is_an_error()
    {
        const string device = "/dev/zero"; // asked for here: the runner's Platform attribute knows no "Linux" under a Turkish culture
        if (!File.Exists(device)) Assert.Ignore("This system has no device without an end.");
        Load(device).Problems.ShouldBe(["zero SS0003"]);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The files read, and of each error the file's name, the place and the code.</summary>
    private static (IReadOnlyList<StandardsFile> Files, string[] Problems) Load(params string[] paths)
    {
        var (files, bag) = LoadInto(paths);
        return (files, [.. bag.InFileOrder().Where(problem => problem.Severity == Severity.Error).Select(problem =>
            $"{problem.Location.ToString().Split('/')[^1]} {problem.Code}")]);
    }

    private static (IReadOnlyList<StandardsFile> Files, DiagnosticBag Bag) LoadInto(params string[] paths)
    {
        var bag = new DiagnosticBag();
        return (StandardsFiles.Load(paths, bag), bag);
    }
}
