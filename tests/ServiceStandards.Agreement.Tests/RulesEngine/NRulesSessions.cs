using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Sessions;

namespace ServiceStandards.Agreement.Tests.RulesEngine;

/// <summary>Live sessions of NRules.</summary>
internal sealed class NRulesSessions : ILiveEngine
{
    public override string ToString() => "NRules sessions";

    public ILiveSession Start(Trial given) => new NRulesSession(given);
}
