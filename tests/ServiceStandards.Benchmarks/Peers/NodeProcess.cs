using System.Diagnostics;
using System.Text.Json;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>A program of the node folder that answers each line with a line.</summary>
internal sealed class NodeProcess : IDisposable
{
    private readonly Process _process;

    public NodeProcess(string script, params IEnumerable<string> arguments)
    {
        string file = Path.Combine(Folder, script);
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) throw new FileNotFoundException($"The peers of node are not installed; run npm ci in {Folder}.");
        _process = Process.Start(new ProcessStartInfo("node", [file, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>The folder of the programs: beside the source of this project.</summary>
    private static string Folder { get; } = Find();

    public JsonElement Ask(object question)
    {
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(question));
        _process.StandardInput.Flush();
        string? answer = _process.StandardOutput.ReadLine();
        return answer is null ? throw new InvalidOperationException("The program of node ended; its message stands above.") : JsonDocument.Parse(answer).RootElement;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string folder = Path.Combine(at.FullName, "node");
            if (File.Exists(Path.Combine(folder, "package.json"))) return folder;
        }

        throw new DirectoryNotFoundException("The node folder of the benchmarks is not above the program.");
    }
}
