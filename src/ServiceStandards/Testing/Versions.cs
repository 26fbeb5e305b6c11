using ServiceStandards.Binding;
using ServiceStandards.Model;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Testing;

/// <summary>Tells which version of a standard is meant: the one named, else the one in force at the test's moment, else the last.</summary>
internal static class Versions
{
    public static int Wanted(Expectation expectation, Bench bench, long asOf)
    {
        if (expectation.Version is { } named) return named;
        BoundStandard[] versions = [.. bench.Bound.Standards.Where(s => s.Source.Id == expectation.Standard.Name)];
        return (versions.FirstOrDefault(v => IsInForce(v.Source.Effective, asOf)) ?? versions[^1]).Source.Version;
    }

    private static bool IsInForce(Effective effective, long asOf) =>
        (effective.From is not { } from || Ticks.Of(from) <= asOf) && (effective.Until is not { } until || asOf < Ticks.Of(until));
}
