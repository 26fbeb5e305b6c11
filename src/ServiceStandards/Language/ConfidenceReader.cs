using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Language;

/// <summary>Reads <c>confidence: 95%</c>: more than 0 and less than 100%, since nothing is ever certain from a sample.</summary>
internal static class ConfidenceReader
{
    public static decimal? Read(Section standard)
    {
        if (standard.Literal("confidence") is not { } literal) return null;
        if (NumberText.TryReadShare(literal.Text, out decimal confidence) && confidence is > 0 and < 1) return confidence;
        standard.Bag.Add(Messages.BadConfidence(literal.Location, literal.Text));
        return null;
    }
}
