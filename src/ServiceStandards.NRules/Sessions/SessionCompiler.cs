using NRules;
using NRules.RuleModel;
using ServiceStandards.NRules.Rules;

namespace ServiceStandards.NRules.Sessions;

/// <summary>Compiles standards, and rules beside them, into a factory of sessions.</summary>
internal static class SessionCompiler
{
    public static ISessionFactory Compile<T>(SessionPlan<T> plan, IRuleRepository? own, CancellationToken cancellation)
        where T : notnull
    {
        cancellation.ThrowIfCancellationRequested();
        var compiler = new RuleCompiler(new RuleCompilerOptions { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual });
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = new FactIdentity<T>();
        ISessionFactory factory = compiler.Compile([.. StandardsRepository.Of(plan).GetRules(), .. own?.GetRules() ?? []], cancellation);
        cancellation.ThrowIfCancellationRequested(); // a compilation that was cancelled gives a factory of some of the rules
        return factory;
    }
}
