using System.Globalization;
using BenchmarkDotNet.Running;
using ServiceStandards.Benchmarks.Database;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Running;

string folder = Environment.GetEnvironmentVariable("BENCHMARK_FOLDER") ?? Path.Combine(Path.GetTempPath(), "service-standards-benchmarks");
int threads = Environment.ProcessorCount;
switch (args)
{
    case ["generate", var count]:
        Console.WriteLine(ContactFile.Ensure(folder, Number(count)));
        return 0;
    case ["compare"]:
        return OwnProcess.RunAll(["compare-csv", "1"], ["compare-csv", "10"], ["compare-csv", "50"], ["compare-rules"], ["compare-in-memory"]);
    case ["compare-csv", var standards]:
        Compare(5).OverCsv(2_000_000, Number(standards));
        return 0;
    case ["compare-rules"]:
        Compare(5).OverRules();
        return 0;
    case ["compare-in-memory"]:
        Compare(5).OverObjects();
        return 0;
    case ["growth"]:
        new Growth(folder, Console.Out).Run(rounds: 3);
        return OwnProcess.Run("compile", "1000");
    case ["compile", var standards]:
        new Growth(folder, Console.Out).Compiling(Number(standards));
        return 0;
    case ["memory", var count]:
        PeakMemory.Run(ContactFile.Ensure(folder, Number(count)), threads, Console.Out);
        return 0;
    case ["console-host", _] or ["console-host", _, _]:
        new ConsoleHostTime(args[1], folder, Console.Out).Run(args.Length > 2 ? Number(args[2]) : 20);
        return 0;
    case ["database", _] or ["database", _, _]:
        await new DatabaseFigures(args[1], Console.Out).Run(args.Length > 2 ? Number(args[2]) : 5_000_000, rounds: 2);
        return 0;
    case ["micro", ..]:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine("generate N | compare | compare-csv STANDARDS | compare-rules | compare-in-memory | growth | compile STANDARDS | memory N | console-host PROGRAM [TIMES] | database CONNECTION [N] | micro [arguments of BenchmarkDotNet]");
        return 2;
}

Comparison Compare(int rounds) => new(folder, threads, rounds, Console.Out);

static int Number(string text) => int.Parse(text.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
