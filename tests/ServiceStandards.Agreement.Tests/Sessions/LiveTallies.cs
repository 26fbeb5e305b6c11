using ServiceStandards.Agreement.Tests.Generation;

namespace ServiceStandards.Agreement.Tests.Sessions;

/// <summary>The tallies that live sessions keep, without a rules engine around them.</summary>
internal sealed class LiveTallies : ILiveEngine
{
    public override string ToString() => "live tallies";

    public ILiveSession Start(Trial given) => new LiveTalliesSession(given);
}
