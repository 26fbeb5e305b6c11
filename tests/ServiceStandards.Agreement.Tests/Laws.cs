using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using ServiceStandards.Agreement.Tests.Generation;

namespace ServiceStandards.Agreement.Tests;

/// <summary>
/// Tries a law on many cases. AGREEMENT_CASES says on how many, AGREEMENT_SEED (the numbers that a failure names,
/// with commas between) repeats a run, or the failing step of it.
/// </summary>
internal static class Laws
{
    private const int Usual = 100;

    /// <param name="law">Throws where it is broken.</param>
    /// <param name="share">The law takes this part of the usual number of cases.</param>
    /// <param name="size">The most records of a case.</param>
    public static void Hold(Action<Trial> law, double share = 1, int size = 40)
    {
        Arbitrary<Trial> cases = Arb.From(Gen.Choose(int.MinValue, int.MaxValue).Select(seed => TrialMaker.Make(seed, size)), TrialShrinker.Smaller);
        Config config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest((int)Math.Ceiling(Cases * share));
        Check.One(Replayed(config), Prop.ForAll(cases, law));
    }

    private static int Cases => Environment.GetEnvironmentVariable("AGREEMENT_CASES") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : Usual;

    private static Config Replayed(Config config)
    {
        if (Environment.GetEnvironmentVariable("AGREEMENT_SEED") is not { Length: > 0 } text) return config;
        ulong[] seed = [.. text.Split(',').Select(n => ulong.Parse(n, CultureInfo.InvariantCulture))];
        return config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed[0], seed[1]), seed.Length > 2 ? FSharpOption<int>.Some((int)seed[2]) : FSharpOption<int>.None)));
    }
}
