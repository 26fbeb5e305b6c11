using ServiceStandards.Agreement.Tests.Generation;

namespace ServiceStandards.Agreement.Tests.Sessions;

/// <summary>An engine whose records come, change and go.</summary>
internal interface ILiveEngine
{
    /// <summary>Starts without records.</summary>
    ILiveSession Start(Trial given);
}
