using System.Diagnostics;
using System.Reflection.PortableExecutable;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Peers;
using ServiceStandards.Benchmarks.Promises;
using static System.FormattableString;

namespace ServiceStandards.Benchmarks.Running;

/// <summary>What <c>evaluate</c> of the published console host takes, each time in a new process: from its start to the end of its report on the screen.</summary>
internal sealed class ConsoleHostTime(string host, string folder, TextWriter output)
{
    private const int Records = 5_000;

    public void Run(int rounds)
    {
        output.WriteLine(Invariant($"\n### The console host on {Records} records\n\nMedians of {rounds} runs, each a new process{AheadOfTime()}.\n\n| standards | cells | wall s | shortest | CPU s |\n|---:|---|---:|---:|---:|"));
        Line(10, "", rounds);
        Line(50, "per: day, by: queue", rounds);
    }

    /// <summary>What a third of the time of a short run hangs on; not said where the assembly is not beside the program.</summary>
    private string AheadOfTime()
    {
        string assembly = Path.ChangeExtension(host, ".dll");
        if (!File.Exists(assembly)) return "";
        using var read = new PEReader(File.OpenRead(assembly));
        return read.PEHeaders.CorHeader is { ManagedNativeHeaderDirectory.Size: > 0 } ? "; compiled ahead of time" : "; not compiled ahead of time";
    }

    private void Line(int standards, string cells, int rounds)
    {
        string[] arguments = Arguments(PromiseYaml.Of(PromiseList.First(standards), cells));
        Judge(arguments); // the first reads from the disk
        Timing[] times = [.. Enumerable.Range(0, rounds).Select(_ => Judge(arguments))];
        Timing median = Timing.Median(times);
        string cpu = ProcessLine.Of(Environment.ProcessId) is null ? "" : Invariant($"{median.Cpu.TotalSeconds:F2}");
        output.WriteLine(Invariant($"| {standards} | {(cells.Length == 0 ? "one" : cells)} | {median.Wall.TotalSeconds:F3} | {times.Min(t => t.Wall).TotalSeconds:F3} | {cpu} |"));
        output.Flush();
    }

    private string[] Arguments(string yaml) =>
    [
        "evaluate", "--standards", Written("standards.yaml", yaml), "--records", ContactFile.Ensure(folder, Records),
        "--mapping", Written("contacts.mapping.yaml", ContactMapping.Yaml), "--as-of", Invariant($"{ContactMapping.AsOf:yyyy-MM-ddTHH:mm:sszzz}"),
    ];

    private string Written(string name, string text)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <exception cref="InvalidOperationException">It did not judge the records; no time is printed then.</exception>
    private Timing Judge(string[] arguments)
    {
        TimeSpan before = Children;
        var watch = Stopwatch.StartNew();
        using Process child = Process.Start(new ProcessStartInfo(host, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string report = child.StandardOutput.ReadToEnd(), said = child.StandardError.ReadToEnd();
        child.WaitForExit();
        TimeSpan wall = watch.Elapsed;
        return report.Contains(Invariant($"{Records:N0} records read."), StringComparison.Ordinal)
            ? new Timing(wall, Children - before)
            : throw new InvalidOperationException($"{host} ended with exit code {child.ExitCode} and has not judged {Records} records: {said}");
    }

    private static TimeSpan Children => ProcessLine.Of(Environment.ProcessId)?.OfEndedChildren ?? TimeSpan.Zero;
}
