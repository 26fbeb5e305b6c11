using NodaTime;
using NodaTime.Text;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Agreement.Tests.Yaml;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Standards, records and a moment to judge them at; <c>AtRiskWithin</c> null = nobody asks.</summary>
internal sealed record Trial(WrittenFile File, IReadOnlyList<SampleContact> Records, Instant AsOf, WrittenSpan Period, NodaTime.Duration? AtRiskWithin)
{
    public string Yaml => FileText.Of(File);

    public override string ToString() =>
        $"\nas of {Show(AsOf)}, from {Show(Period.From)} until {Show(Period.Until)}, at risk within {AtRiskWithin}\n{Yaml}{string.Join('\n', Records)}\n";

    private static string Show(Instant? time) => time is { } given ? InstantPattern.ExtendedIso.Format(given) : "-";
}
