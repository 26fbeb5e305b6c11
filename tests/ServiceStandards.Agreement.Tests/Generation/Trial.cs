using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Agreement.Tests.Yaml;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Standards, records and a moment to judge them at.</summary>
internal sealed record Trial(WrittenFile File, IReadOnlyList<Contact> Records, Instant AsOf, WrittenSpan Period)
{
    public string Yaml => FileText.Of(File);

    public override string ToString() =>
        $"\nas of {AsOf}, from {Period.From?.ToString() ?? "-"} until {Period.Until?.ToString() ?? "-"}\n{Yaml}{string.Join('\n', Records)}\n";
}
