using ServiceStandards.Testing;

namespace ServiceStandards.Tests.Testing;

/// <summary>Standards and tests of them, written to a folder of their own and run.</summary>
internal sealed class Written : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("standards-tests-").FullName;

    private Written() { }

    public static TestRun Run(string standards, string tests, TestOptions? options = null)
    {
        using var files = new Written();
        files.Write("charter.yaml", $"service-standards: 1\nsource: Interviews\napproved: {{ by: Board }}\ntime-zone: Europe/Amsterdam\n{standards}");
        files.Write("charter.tests.yaml", tests.StartsWith("service-standards-tests", StringComparison.Ordinal) ? tests : $"service-standards-tests: 1\nstandards: charter.yaml\ntests:\n{tests}");
        return StandardsTests.Run([files.At("charter.tests.yaml")], options);
    }

    /// <summary>Runs files that are written as they are, by their names; <paramref name="path"/> is what is run.</summary>
    public static TestRun RunFiles(string path, params IEnumerable<(string Name, string Text)> written)
    {
        using var files = new Written();
        foreach (var (name, text) in written) files.Write(name, text);
        return StandardsTests.Run([files.At(path)]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string name) => Path.Combine(_folder, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }
}
