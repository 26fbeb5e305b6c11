using System.Text.Json;
using System.Text.RegularExpressions;

namespace ServiceStandards.Tests.Schema;

/// <summary>
/// Holds JSON against a schema of draft 07 or 2020-12, for exactly the keywords that the schemas here use; any other keyword is an
/// exception, so that nothing is passed over.
/// </summary>
internal sealed class SchemaValidator(string schema)
{
    private static readonly string[] s_annotations =
        ["$schema", "$id", "title", "description", "markdownDescription", "examples", "markdownEnumDescriptions", "patternErrorMessage", "definitions", "$defs"];

    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>What is wrong, each with its place; none where the value fits.</summary>
    public IReadOnlyList<string> Problems(JsonElement value) => [.. Problems(_root, value, "")];

    private IEnumerable<string> Problems(JsonElement rules, JsonElement value, string at)
    {
        if (rules.ValueKind == JsonValueKind.True) return [];
        if (rules.ValueKind == JsonValueKind.False) return [$"{at} is not allowed"];
        if (rules.TryGetProperty("$ref", out JsonElement reference)) return Problems(Find(reference.GetString()!), value, at); // draft 07 looks at nothing beside it, and in 2020-12 there is nothing but a description here
        return rules.EnumerateObject().Where(r => !s_annotations.Contains(r.Name)).SelectMany(r => Rule(rules, r.Name, r.Value, value, at));
    }

    private JsonElement Find(string reference) => reference.Split('/').Skip(1).Aggregate(_root, (from, name) => from.GetProperty(name));

    private IEnumerable<string> Rule(JsonElement rules, string word, JsonElement rule, JsonElement value, string at) => word switch
    {
        "type" => Unless(Types(rule).Any(t => IsOf(t, value)), $"{at} is no {string.Join(" or ", Types(rule))}"),
        "enum" => Unless(rule.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)), $"{at} is none of {rule}"),
        "const" => Unless(JsonElement.DeepEquals(rule, value), $"{at} is not {rule}"),
        "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.ECMAScript), $"{at} is not as {rule}"),
        "minimum" => Unless(Number(value) is not { } number || number >= rule.GetDecimal(), $"{at} is less than {rule}"),
        "exclusiveMinimum" => Unless(Number(value) is not { } number || number > rule.GetDecimal(), $"{at} is not more than {rule}"),
        "maximum" => Unless(Number(value) is not { } number || number <= rule.GetDecimal(), $"{at} is more than {rule}"),
        "anyOf" => Unless(rule.EnumerateArray().Any(r => !Problems(r, value, at).Any()), $"{at} fits none of the alternatives"),
        "oneOf" => Unless(rule.EnumerateArray().Count(r => !Problems(r, value, at).Any()) == 1, $"{at} does not fit exactly one of the alternatives"),
        "allOf" => rule.EnumerateArray().SelectMany(r => Problems(r, value, at)),
        "not" => Unless(Problems(rule, value, at).Any(), $"{at} fits what it must not"),
        "items" or "minItems" or "maxItems" or "uniqueItems" => value.ValueKind == JsonValueKind.Array ? ListRule(word, rule, [.. value.EnumerateArray()], at) : [],
        _ => value.ValueKind == JsonValueKind.Object ? MappingRule(rules, word, rule, value, at) : NeedsMapping(word),
    };

    private IEnumerable<string> ListRule(string word, JsonElement rule, JsonElement[] items, string at) => word switch
    {
        "items" => items.SelectMany((item, i) => Problems(rule, item, $"{at}/{i}")),
        "minItems" => Unless(items.Length >= rule.GetInt32(), $"{at} has less than {rule} items"),
        "maxItems" => Unless(items.Length <= rule.GetInt32(), $"{at} has more than {rule} items"),
        "uniqueItems" => Unless(!rule.GetBoolean() || !items.Where((item, i) => items.Take(i).Any(before => JsonElement.DeepEquals(before, item))).Any(), $"{at} has an item twice"),
        _ => throw new InvalidOperationException($"Unknown keyword {word}."),
    };

    private IEnumerable<string> MappingRule(JsonElement rules, string word, JsonElement rule, JsonElement value, string at)
    {
        JsonProperty[] keys = [.. value.EnumerateObject()];
        return word switch
        {
            "properties" => keys.Where(k => rule.TryGetProperty(k.Name, out _)).SelectMany(k => Problems(rule.GetProperty(k.Name), k.Value, $"{at}/{k.Name}")),
            "patternProperties" => keys.SelectMany(k => rule.EnumerateObject().Where(p => Regex.IsMatch(k.Name, p.Name)).SelectMany(p => Problems(p.Value, k.Value, $"{at}/{k.Name}"))),
            "additionalProperties" => keys.Where(k => !IsNamed(rules, k.Name)).SelectMany(k => Problems(rule, k.Value, $"{at}/{k.Name}")),
            "unevaluatedProperties" => keys.Where(k => !IsEvaluated(rules, k.Name)).SelectMany(k => Problems(rule, k.Value, $"{at}/{k.Name}")),
            "propertyNames" => keys.SelectMany(k => Problems(rule, JsonSerializer.SerializeToElement(k.Name), $"{at}/{k.Name}")),
            "required" => Unless(rule.EnumerateArray().All(r => value.TryGetProperty(r.GetString()!, out _)), $"{at} lacks one of {rule}"),
            "minProperties" => Unless(keys.Length >= rule.GetInt32(), $"{at} has less than {rule} keys"),
            "dependencies" => rule.EnumerateObject().Where(d => value.TryGetProperty(d.Name, out _)).SelectMany(d => Problems(d.Value, value, at)),
            _ => throw new InvalidOperationException($"Unknown keyword {word}."),
        };
    }

    private static IEnumerable<string> NeedsMapping(string word) => word is "properties" or "patternProperties" or "additionalProperties" or "unevaluatedProperties" or "propertyNames" or "required" or "minProperties" or "dependencies"
        ? []
        : throw new InvalidOperationException($"Unknown keyword {word}.");

    private static bool IsNamed(JsonElement rules, string key) =>
        (rules.TryGetProperty("properties", out JsonElement named) && named.TryGetProperty(key, out _))
        || (rules.TryGetProperty("patternProperties", out JsonElement patterns) && patterns.EnumerateObject().Any(p => Regex.IsMatch(key, p.Name)));

    /// <summary>Whether the rules name the key, or one of those that they take in does.</summary>
    private bool IsEvaluated(JsonElement rules, string key) =>
        IsNamed(rules, key)
        || (rules.TryGetProperty("$ref", out JsonElement reference) && IsEvaluated(Find(reference.GetString()!), key))
        || (rules.TryGetProperty("allOf", out JsonElement all) && all.EnumerateArray().Any(r => IsEvaluated(r, key)));

    private static IEnumerable<string> Unless(bool fits, string problem) => fits ? [] : [problem];

    private static IEnumerable<string> Types(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(t => t.GetString()!) : [rule.GetString()!];

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static bool IsOf(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null)
            or ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(value.GetDecimal()),
        _ => false,
    };
}
