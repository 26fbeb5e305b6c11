namespace ServiceStandards.NRules.Tests.Figures;

/// <summary>What a rule of its own says of one contact and one standard.</summary>
public sealed class PeerVerdict(int standard, bool isMet)
{
    public int Standard => standard;

    public bool IsMet => isMet;
}
