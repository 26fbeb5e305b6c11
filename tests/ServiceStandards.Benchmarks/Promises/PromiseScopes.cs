namespace ServiceStandards.Benchmarks.Promises;

/// <summary>Which contacts a promise judges; promises that judge the same ones share their number.</summary>
internal static class PromiseScopes
{
    public static PromiseScope Of(Promise promise) => promise switch
    {
        Promise.Talked or Promise.Held => new PromiseScope(promise.Channel, Field: "answered"),
        Promise.Rated => new PromiseScope(promise.Channel, Field: "csat"),
        _ => new PromiseScope(promise.Channel, Field: null),
    };

    public static IReadOnlyList<PromiseScope> Distinct(IReadOnlyList<Promise> promises) => [.. promises.Select(Of).Distinct()];

    /// <summary>Per promise the place of its scope among the distinct ones.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<Promise> promises)
    {
        List<PromiseScope> all = [.. Distinct(promises)];
        return [.. promises.Select(p => all.IndexOf(Of(p)))];
    }
}
