using System.Text;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>A folder with files for one test, gone after it.</summary>
internal sealed class Desk
{
    public const string Charter = """
        service-standards: 1
        name: Charter
        source: Interviews
        approved: { by: Board }
        time-zone: Europe/Amsterdam
        standards:
          answered:
            title: Calls are answered within two minutes
            for: { channel: voice }
            share: { wait: { at-most: 2m } }
            target: 75%
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("service-standards-").FullName;

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return Path(name);
    }

    public string WriteBytes(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path(name), bytes);
        return Path(name);
    }

    /// <summary>The charter above, changed or not.</summary>
    public string Standards(string? yaml = null) => Write("charter.yaml", yaml ?? Charter);

    /// <summary>Calls with these waits, one a minute from 10:00 on; an empty text is no wait.</summary>
    public string Calls(params string[] waits) => Write("calls.csv",
        "Id,Channel,Arrived At,Wait\n" + string.Concat(waits.Select((wait, i) => $"C{i + 1},voice,2026-03-02T10:{i:00}:00+01:00,{wait}\n")));

    /// <summary>Evaluates the charter on calls with these waits, with more arguments.</summary>
    public HostRun Evaluate(string[] waits, params string[] more) =>
        HostRun.Of(["evaluate", "--standards", Standards(), "--records", Calls(waits), "--as-of", "2026-04-01", .. more]);

    /// <summary>The names of the files there are.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFiles(Folder).Select(f => System.IO.Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    public void Clear() => Directory.Delete(Folder, recursive: true);
}
