using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace ServiceStandards.NRules.Tests.Figures;

/// <summary>
/// How one would write it in NRules by hand: a rule for each standard that matches each of its contacts and links a verdict to it. In its favour: it keeps
/// no cells, and makes no figure of the values.
/// </summary>
internal static class Peer
{
    public static ISessionFactory Compile() => new RuleCompiler().Compile(
        Enumerable.Range(0, Fixture.Queues).SelectMany(q => Enumerable.Range(0, Fixture.PerQueue).Select(k => Rule(q, k))).ToArray());

    private static IRuleDefinition Rule(int queue, int k)
    {
        var rule = new RuleBuilder();
        rule.Name(FormattableString.Invariant($"s{queue}-{k}"));
        PatternBuilder pattern = rule.LeftHandSide().Pattern(typeof(Contact), "contact");
        string name = FormattableString.Invariant($"q{queue}");
        Expression<Func<Contact, bool>> inScope = contact => contact.Queue == name;
        pattern.Condition(inScope);
        int standard = (queue * Fixture.PerQueue) + k;
        TimeSpan limit = k < 8 ? Fixture.Limit(k) : TimeSpan.FromMinutes(8);
        Expression<Action<IContext, Contact>> tell = k < 8
            ? (context, contact) => Put(context, new PeerVerdict(standard, contact.Wait <= limit))
            : (context, contact) => Put(context, new PeerVerdict(standard, contact.HandleTime <= limit));
        rule.RightHandSide().Action(tell);
        return rule.Build();
    }

    private static void Put(IContext context, PeerVerdict verdict)
    {
        if (context.GetLinked("verdict") is null) context.InsertLinked("verdict", verdict);
        else context.UpdateLinked("verdict", verdict);
    }
}
