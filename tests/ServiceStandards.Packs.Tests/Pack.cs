using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Packs.Tests;

/// <summary>Standards that are shipped, with their sample records and the moment these are judged at. Paths are under <c>standards</c>.</summary>
/// <param name="Name">Names its approved summary.</param>
/// <param name="Readme">Where a service manager reads what it is about.</param>
/// <param name="Standards">The files of standards.</param>
/// <param name="Records">The sample records.</param>
/// <param name="Mapping">How their columns become fields; null = each by its name.</param>
/// <param name="AsOf">The day the sample is judged at, at its start in the zone of the standards.</param>
public sealed record Pack(string Name, string Readme, string[] Standards, string Records, string? Mapping, string AsOf)
{
    /// <summary>Every pack; a file of standards that is in none of them fails a test.</summary>
    public static IReadOnlyList<Pack> All { get; } =
    [
        new("contact-centre", "contact-centre/README.md", ["contact-centre.yaml"], "sample/contacts.csv", "sample/contacts.mapping.yaml", "2026-04-01"),
        new("contact-centre-all-channels", "contact-centre/README.md", ["contact-centre/channels.yaml", "contact-centre/promises.yaml"], "contact-centre/records.jsonl", "contact-centre/records.mapping.yaml", "2026-04-01"),
        new("contact-centre-tickets", "contact-centre/README.md", ["contact-centre/tickets.yaml"], "contact-centre/tickets.csv", "contact-centre/tickets.mapping.yaml", "2026-04-01"),
        Folder("three-dimensions", "records.csv"),
        Folder("three-principles", "records.jsonl"),
        Folder("good-bad-ugly", "records.csv"),
        Folder("seven-drivers", "records.csv"),
        Folder("buyer-journey", "records.jsonl"),
        Published("cra", "csv", "2016-04-01"),
        Published("fcc", "jsonl", "2025-07-01"),
        Published("nhs-111", "jsonl", "2016-04-01"),
        Published("police-999", "csv", "2022-07-01"),
        Published("nena", "csv", "2025-05-01"),
        Published("ato", "jsonl", "2025-07-01"),
        Published("hmrc", "jsonl", "2023-10-01"),
        Published("trai", "jsonl", "2014-11-15"),
        Published("belgium", "jsonl", "2012-04-15"),
        Published("dutch-municipalities", "jsonl", "2023-01-01"),
        Published("csg", "jsonl", "2024-07-01"),
        Published("ofcom", "jsonl", "2025-07-01"),
        Published("fca", "jsonl", "2025-07-01"),
    ];

    public IEnumerable<string> Paths => Standards.Select(Repository.Standards);

    public ComplianceReport Judge()
    {
        StandardSet standards = StandardSet.Load(Paths);
        standards.TryReadMoment(AsOf, out DateTimeOffset asOf).ShouldBeTrue();
        TableRecords records = RecordFile.Open(Repository.Standards(Records), Mapping is null ? null : Sources.Mapping.Load(Repository.Standards(Mapping)));
        records.Warnings.ShouldBeEmpty();
        return standards.For(records.Shape).Evaluate(records, asOf);
    }

    public override string ToString() => Name;

    private static Pack Folder(string name, string records) =>
        new(name, $"{name}/README.md", [$"{name}/{name}.yaml"], $"{name}/{records}", $"{name}/records.mapping.yaml", "2026-04-01");

    private static Pack Published(string name, string ending, string asOf) => new(
        name, "published/README.md", [$"published/{name}.yaml"], $"published/{name}.{ending}",
        ending == "csv" ? $"published/{name}.mapping.yaml" : null, asOf);
}
