using NRules.RuleModel;

namespace ServiceStandards.NRules.Rules;

/// <summary>Facts that a rule keeps up for its match.</summary>
internal static class LinkedFacts
{
    public static void Put(IContext context, object key, object fact)
    {
        if (context.GetLinked(key) is null) context.InsertLinked(key, fact);
        else context.UpdateLinked(key, fact);
    }

    public static void Drop(IContext context, object key)
    {
        if (context.GetLinked(key) is { } fact) context.RetractLinked(key, fact);
    }
}
