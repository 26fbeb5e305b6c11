using System.Reflection;
using ServiceStandards.EntityFrameworkCore;
using ServiceStandards.Reports;
using ServiceStandards.Sources;

namespace ServiceStandards.ConsoleHost.Tests.PublicApi;

/// <summary>What the packages offer changes only when somebody has read the change: <c>Approved/api</c>.</summary>
public sealed class PublicApiTests
{
    private static IEnumerable<TestCaseData> Packages() => s_packages.Select(package => new TestCaseData(package).SetArgDisplayNames(package.GetName().Name!));

    private static readonly Assembly[] s_packages =
    [
        typeof(StandardSet).Assembly, typeof(RecordFile).Assembly, typeof(ReportOptions).Assembly, typeof(ShippedPacks).Assembly, typeof(DatabaseEvaluation).Assembly,
#if NRULES
        typeof(NRules.NRulesEngine).Assembly,
#endif
    ];

    [TestCaseSource(nameof(Packages))]
    public void What_others_can_use_is_approved(Assembly package) => ApiListing.Of(package).ShouldBeApproved("api/" + package.GetName().Name);
}
