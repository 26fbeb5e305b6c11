using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Running;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>One way to judge the contacts by the promises.</summary>
internal abstract class Peer : IDisposable
{
    public abstract string Name { get; }

    /// <summary>Judges all contacts once; null counts = it judges nothing (a floor).</summary>
    public abstract (Counts? Counts, Timing Timing) Run();

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
