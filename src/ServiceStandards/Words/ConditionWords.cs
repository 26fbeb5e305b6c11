using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>
/// Says conditions. A denial is carried inward: not at most is more than, not all is any not. With four answers that is the same
/// condition, since <c>not</c> only swaps met and missed.
/// </summary>
internal sealed class ConditionWords(FieldWords fields, Tongue tongue)
{
    private enum Joint { None, Values, And, Or }

    /// <summary>What records have that meet the condition.</summary>
    public string Of(Condition condition) => Say(condition, denied: false).Text;

    /// <summary>What records have that meet all these.</summary>
    public string All(IEnumerable<Condition> conditions) => Join([.. conditions.Select(c => Say(c, denied: false))], Joint.And).Text;

    private (string Text, Joint Joint) Say(Condition condition, bool denied) => condition switch
    {
        Condition.All all => Join([.. all.Parts.Select(p => Say(p, denied))], denied ? Joint.Or : Joint.And),
        Condition.Any any => Join([.. any.Parts.Select(p => Say(p, denied))], denied ? Joint.And : Joint.Or),
        Condition.Not not => Say(not.Part, !denied),
        Condition.FieldTest test => Say(test, denied),
        _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
    };

    private (string Text, Joint Joint) Join(ImmutableArray<(string Text, Joint Joint)> parts, Joint joint)
    {
        if (parts.Length == 1) return parts[0];
        if (parts.Length == 0) return (joint == Joint.And ? tongue.Conditions.Anything : tongue.Conditions.Nothing, Joint.None);
        bool wide = joint == Joint.And && parts.Any(p => p.Joint == Joint.Values);
        IEnumerable<string> texts = parts.Select(p => p.Joint is Joint.And or Joint.Or && p.Joint != joint ? $"({p.Text})" : p.Text);
        return (Listing.Of(texts, joint == Joint.And ? tongue.Words.And : tongue.Words.Or, wide), joint);
    }

    private (string Text, Joint Joint) Say(Condition.FieldTest test, bool denied)
    {
        Label field = fields.Label(test.Field);
        Joint joint = denied ? Joint.Or : Joint.And;
        if (!test.Tests.All(t => t is Test.Limit or Test.Between)) return Join([.. test.Tests.Select(t => Say(t, test.Field, denied))], joint);
        string[] limits = [.. test.Tests.Select(t => Bounds(t, test.Field, denied))];
        bool either = limits.Length > 1 ? denied : denied && test.Tests[0] is Test.Between;
        return ($"{field.A} {Listing.Of(limits, denied ? tongue.Words.Or : tongue.Words.And)}", either ? Joint.Values : Joint.None);
    }

    private (string Text, Joint Joint) Say(Test test, Reference reference, bool denied)
    {
        Label field = fields.Label(reference);
        IConditionPhrases say = tongue.Conditions;
        return test switch
        {
            Test.Limit or Test.Between => ($"{field.A} {Bounds(test, reference, denied)}", Joint.None),
            Test.OneOf oneOf => (
                oneOf.Negated == denied ? say.Is(field, fields.Kind(reference.Name), Values(oneOf, reference)) : say.IsNot(field, Values(oneOf, reference)),
                oneOf.Values.Length > 1 ? Joint.Values : Joint.None),
            Test.Given given => (given.Expected != denied ? say.Given(field, fields.IsTime(reference)) : say.NotGiven(field, fields.IsTime(reference)), Joint.None),
            Test.During during => (denied ? say.Outside(field, during.Calendar.Name) : say.During(field, during.Calendar.Name), Joint.None),
            Test.StartsWith prefix => (denied ? say.StartsNotWith(field, prefix.Prefix.Text) : say.StartsWith(field, prefix.Prefix.Text), Joint.None),
            _ => throw new InvalidOperationException($"Unknown test {test.GetType().Name}."),
        };
    }

    private string Bounds(Test test, Reference field, bool denied)
    {
        bool isTime = fields.IsTime(field);
        switch (test)
        {
            case Test.Limit limit: return tongue.Conditions.Limit(denied ? Opposite(limit.Kind, isTime) : limit.Kind, fields.Value(limit.Value, field), isTime);
            case Test.Between between:
                string low = fields.Value(between.Low, field), high = fields.Value(between.High, field);
                if (!denied) return tongue.Conditions.Between(low, high);
                return tongue.Or([tongue.Conditions.Limit(LimitKind.Below, low, isTime), tongue.Conditions.Limit(LimitKind.Above, high, isTime)]);
            default: throw new InvalidOperationException($"Unknown test {test.GetType().Name}.");
        }
    }

    private string Values(Test.OneOf test, Reference field) => tongue.Or(test.Values.Select(v => fields.Value(v, field)));

    private static LimitKind Opposite(LimitKind kind, bool isTime) => kind switch
    {
        LimitKind.AtMost => isTime ? LimitKind.After : LimitKind.Above,
        LimitKind.Below or LimitKind.Before => LimitKind.AtLeast,
        LimitKind.AtLeast => isTime ? LimitKind.Before : LimitKind.Below,
        LimitKind.Above or LimitKind.After => LimitKind.AtMost,
        _ => throw new InvalidOperationException($"Unknown limit {kind}."),
    };
}
