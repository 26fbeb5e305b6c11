using ServiceStandards.Sources;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>How the columns of the made file become fields, and the moment the contacts are judged at.</summary>
internal static class ContactMapping
{
    public const string Yaml =
        """
        service-standards-mapping: 1
        fields:
          arrived-at: arrived
          answered-at: answered
          ended-at: ended
          abandoned-at: abandoned
          hold: { column: hold, unit: s }
          transfers: { column: transfers, type: number }
          csat: { column: csat, type: number }
        """;

    public static readonly DateTimeOffset AsOf = new(2026, 3, 5, 0, 0, 0, TimeSpan.FromHours(1));

    public static Mapping Mapping { get; } = Mapping.Parse(Yaml);
}
