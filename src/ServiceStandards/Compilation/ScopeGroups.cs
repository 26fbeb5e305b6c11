using ServiceStandards.Binding;

namespace ServiceStandards.Compilation;

/// <summary>Puts standards beside each other that are about the same records: the same condition, over the same span of the same time.</summary>
internal static class ScopeGroups
{
    public static IEnumerable<ScopedStandard> Of(BoundSet set)
    {
        var keys = new ConditionKeys();
        var scopes = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. set.Standards.Select((s, i) => new ScopedStandard(i, Number(scopes, Key(s, keys)))).OrderBy(s => s.Scope).ThenBy(s => s.Index)];
    }

    private static string Key(BoundStandard standard, ConditionKeys keys)
    {
        string condition = keys.Of(standard.For);
        if (!standard.IsCutByTime || standard.Time is not { } time) return condition;
        return $"{condition} at {keys.Of(time)} from {standard.Source.Effective.From?.ToUnixTimeTicks()} until {standard.Source.Effective.Until?.ToUnixTimeTicks()}";
    }

    private static int Number(Dictionary<string, int> scopes, string key)
    {
        if (!scopes.TryGetValue(key, out int number)) scopes[key] = number = scopes.Count;
        return number;
    }
}
