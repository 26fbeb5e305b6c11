namespace ServiceStandards.NRules.Tests.Figures;

/// <summary>The same standards and contacts for both ways: 50 standards, ten for each of five queues, so that ten are about a contact.</summary>
internal static class Fixture
{
    public const int Contacts = 100_000;
    public const int Queues = 5;
    public const int PerQueue = 10;

    public static DateTimeOffset AsOf { get; } = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Eight shares, an average and a percentile for each queue; all by day.</summary>
    public static string Yaml { get; } = "service-standards: 1\ntime-zone: UTC\nstandards:\n" + string.Concat(
        Enumerable.Range(0, Queues).SelectMany(q => Enumerable.Range(0, PerQueue).Select(k => FormattableString.Invariant(
            $"  s{q}-{k}: {{ for: {{ queue: q{q} }}, {Measure(k)}, per: day }}\n"))));

    /// <summary>The limit of the k-th share of a queue.</summary>
    public static TimeSpan Limit(int k) => TimeSpan.FromSeconds(20 + (k * 15));

    public static Contact[] Make()
    {
        var random = new Random(20260301);
        DateTimeOffset start = AsOf.AddDays(-31);
        return
        [
            .. Enumerable.Range(0, Contacts).Select(i => new Contact
            {
                Id = FormattableString.Invariant($"c{i}"),
                Queue = FormattableString.Invariant($"q{i % Queues}"),
                ArrivedAt = start.AddSeconds(random.Next(31 * 86400)),
                Wait = TimeSpan.FromSeconds(random.Next(180)),
                HandleTime = TimeSpan.FromSeconds(random.Next(30, 900)),
            }),
        ];
    }

    private static string Measure(int k) => k switch
    {
        8 => "average: handle-time, target: { at-most: 8m }",
        9 => "percentile: { of: handle-time, at: 95 }, target: { at-most: 15m }",
        _ => FormattableString.Invariant($"share: {{ wait: {{ at-most: {(int)Limit(k).TotalSeconds}s }} }}, target: 80%"),
    };
}
