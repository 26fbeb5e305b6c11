using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>At most one version of a standard is in force at any time.</summary>
internal static class VersionCheck
{
    public static void Run(StandardsFile file, DiagnosticBag bag)
    {
        foreach (IGrouping<string, Standard> versions in file.Standards.GroupBy(standard => standard.Id, StringComparer.Ordinal))
        {
            if (versions.All(version => version.IsWhole)) Disjoint([.. versions.OrderBy(version => version.Version)], bag);
        }
    }

    /// <summary>The versions come in the order of their beginning.</summary>
    private static void Disjoint(Standard[] versions, DiagnosticBag bag)
    {
        Standard latest = versions[0];
        foreach (Standard version in versions.Skip(1))
        {
            if ((version.Effective.From ?? Instant.MinValue) < End(latest)) bag.Add(Messages.VersionsOverlap(Place(version), version.Id, Place(latest)));
            if (End(version) > End(latest)) latest = version;
        }
    }

    private static Instant End(Standard version) => version.Effective.Until ?? Instant.MaxValue;

    private static SourceLocation Place(Standard version) =>
        version.Effective.Location.Line > 0 ? version.Effective.Location : version.Location;
}
