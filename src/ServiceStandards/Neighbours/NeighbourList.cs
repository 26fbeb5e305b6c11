namespace ServiceStandards.Neighbours;

/// <summary>
/// Neighbours as one reader finds them, in chunks: a list that grows never needs its old and its new room at once, and lists are
/// joined without copying but the last chunk.
/// </summary>
internal sealed class NeighbourList
{
    public const int ChunkBits = 15;
    public const int ChunkSize = 1 << ChunkBits;
    private const int Smallest = 64;

    private readonly List<Neighbour[]> _chunks = [];

    public long Count { get; private set; }

    /// <summary>The chunks; all but the last are full.</summary>
    public IReadOnlyList<Neighbour[]> Chunks => _chunks;

    public void Add(NeighbourKey key, long time) => Add(new Neighbour(key, time));

    /// <summary>Adds all of the other list, which is empty afterwards.</summary>
    public void TakeOver(NeighbourList other)
    {
        int whole = (int)(other.Count >> ChunkBits);
        _chunks.InsertRange((int)(Count >> ChunkBits), other._chunks.Take(whole));
        Count += (long)whole << ChunkBits;
        for (long i = (long)whole << ChunkBits; i < other.Count; i++) Add(other._chunks[whole][i & (ChunkSize - 1)]);
        other._chunks.Clear();
        other.Count = 0;
    }

    /// <summary>Takes out the one record that is in it; null when there is none.</summary>
    public Neighbour? TakeOne()
    {
        if (Count == 0) return null;
        Count = 0;
        return _chunks[0][0];
    }

    private void Add(Neighbour neighbour)
    {
        int at = (int)(Count & (ChunkSize - 1));
        if (at == 0 && Count >> ChunkBits == _chunks.Count) _chunks.Add(new Neighbour[Count == 0 ? Smallest : ChunkSize]);
        Neighbour[] last = _chunks[^1];
        if (at == last.Length)
        {
            Array.Resize(ref last, at * 2);
            _chunks[^1] = last;
        }

        last[at] = neighbour;
        Count++;
    }
}
