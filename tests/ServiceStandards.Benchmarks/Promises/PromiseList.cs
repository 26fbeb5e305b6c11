namespace ServiceStandards.Benchmarks.Promises;

/// <summary>The fifty promises; the first one and the first ten are what is measured with one and ten standards.</summary>
internal static class PromiseList
{
    private static readonly Promise[] s_all =
    [
        new Promise.Answered("voice", 20),
        new Promise.Answered("voice", 10), new Promise.Answered("voice", 60), new Promise.Answered("voice", 120),
        new Promise.Answered("chat", 30), new Promise.Answered("chat", 120),
        new Promise.Talked("voice", 300), new Promise.Rated("voice", 8), new Promise.Transferred("voice", 0), new Promise.Abandoned("voice"),
        .. new[] { 15, 30, 45, 90, 180, 240, 300, 600 }.Select(s => new Promise.Answered("voice", s)),
        .. new[] { 15, 45, 60, 90, 180, 240, 300, 600 }.Select(s => new Promise.Answered("chat", s)),
        .. new[] { 900, 1800, 3600, 7200, 14400, 28800 }.Select(s => new Promise.Waited("email", s)),
        .. new[] { 60, 120, 180, 450, 600 }.Select(s => new Promise.Talked("voice", s)),
        .. new[] { 10, 30, 60, 120 }.Select(s => new Promise.Held("voice", s)),
        .. new[] { 7, 9 }.Select(m => new Promise.Rated("voice", m)),
        .. new[] { 7, 8, 9 }.Select(m => new Promise.Rated("chat", m)),
        new Promise.Transferred("voice", 1), new Promise.Transferred("chat", 0), new Promise.Transferred("chat", 1),
        new Promise.Abandoned("chat"),
    ];

    public static IReadOnlyList<Promise> First(int count) => s_all[..count];

    /// <summary>As many as are wanted, for compiling: like the fifty, at ever other limits.</summary>
    public static IReadOnlyList<Promise> Many(int count) =>
        [.. s_all, .. Enumerable.Range(0, Math.Max(0, count - s_all.Length)).Select(i => Another(i))];

    private static Promise Another(int number) => (number % 4) switch
    {
        0 => new Promise.Answered("voice", 1000 + number),
        1 => new Promise.Waited("email", 1000 + number),
        2 => new Promise.Talked("voice", 1000 + number),
        _ => new Promise.Held("voice", 1000 + number),
    };
}
