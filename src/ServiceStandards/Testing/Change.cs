using ServiceStandards.Diagnostics;

namespace ServiceStandards.Testing;

/// <summary>A part of the model with one threshold moved.</summary>
/// <param name="Changed">The part as it is then.</param>
/// <param name="From">The threshold as it is written.</param>
/// <param name="To">What it was changed to.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record Change<T>(T Changed, string From, string To, SourceLocation Location)
{
    /// <summary>The same change, seen from what the part belongs to.</summary>
    public Change<TWhole> In<TWhole>(Func<T, TWhole> put) => new(put(Changed), From, To, Location);
}
