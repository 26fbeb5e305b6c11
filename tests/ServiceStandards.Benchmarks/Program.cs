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
    case ["compare"] or ["compare", _]:
        new Comparison(folder, threads, rounds: 5, Console.Out).Run(args.Length > 1 ? Number(args[1]) : 2_000_000);
        return 0;
    case ["compare-in-memory"]:
        new Comparison(folder, threads, rounds: 3, Console.Out).RunInMemory();
        return 0;
    case ["growth"]:
        new Growth(folder, Console.Out).Run(rounds: 3);
        return 0;
    case ["memory", var count]:
        PeakMemory.Run(ContactFile.Ensure(folder, Number(count)), threads, Console.Out);
        return 0;
    case ["database", _] or ["database", _, _]:
        await new DatabaseFigures(args[1], Console.Out).Run(args.Length > 2 ? Number(args[2]) : 5_000_000, rounds: 2);
        return 0;
    case ["micro", ..]:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine("generate N | compare [N] | compare-in-memory | growth | memory N | database CONNECTION [N] | micro [arguments of BenchmarkDotNet]");
        return 2;
}

static int Number(string text) => int.Parse(text.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
