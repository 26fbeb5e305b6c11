namespace ServiceStandards.Tests.Compilation.Vectors;

/// <summary>Standards of which at least some are judged by vectors.</summary>
/// <param name="Name">What is particular to them.</param>
/// <param name="Standards">Each on a line of YAML.</param>
internal sealed record VectorCase(string Name, params string[] Standards)
{
    private const string Head = """
        service-standards: 1
        time-zone: Europe/Amsterdam
        fields:
          reply-time: { from: arrived-at, to: replied-at }
          pace: { choose: [{ when: { score: { below: 2 } }, then: 0s }, { when: { team: a }, then: 2m }], otherwise: 3m }
        exclusions:
          storm: { when: { queue: storm }, because: Storm }
          moved: { during: { from: 2026-03-01T06:00, until: 2026-03-01T20:00 }, because: Moved }
        standards:

        """;

    /// <summary>Whether the calls name their outcomes; else these are inferred.</summary>
    public bool OwnOutcome { get; init; }

    /// <summary>Whether only the calls of some days are judged.</summary>
    public bool InWindow { get; init; }

    public string Yaml => Head + string.Concat(Standards.Select((s, i) => $"  s{i}: {{ {s} }}\n"));

    public override string ToString() => Name;

    /// <summary>Standards that differ in one limit only.</summary>
    public static string[] Ladder(string limit, IEnumerable<string> values, string rest) => [.. values.Select(v => $"share: {{ {string.Format(null, limit, v)} }}, {rest}")];
}
