using System.Numerics;
using System.Runtime.InteropServices;

namespace ServiceStandards.Neighbours;

/// <summary>
/// Makes a key of values, one after the other: the mixing of MurmurHash3_x64_128 (A. Appleby, public domain), in blocks of 16 bytes.
/// A value begins with a block of its own that holds a text's length, so "ab", "c" and "a", "bc" differ. The same in every process.
/// </summary>
internal readonly struct KeyHash
{
    private const ulong First = 0x87c37b91114253d5, Second = 0x4cf5ad432745937f;

    private readonly ulong _high;
    private readonly ulong _low;
    private readonly ulong _blocks;

    private KeyHash(ulong high, ulong low, ulong blocks) => (_high, _low, _blocks) = (high, low, blocks);

    public KeyHash WithWhole(long value) => With(unchecked((ulong)value), 0);

    public KeyHash WithFlag(bool value) => With(value ? 1UL : 0, 0);

    /// <summary>3.50 and 3.5 are one value.</summary>
    public KeyHash WithNumber(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        UInt128 digits = unchecked(new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        uint scale = value.Scale;
        while (scale > 0 && digits % 10 == 0) (digits, scale) = (digits / 10, scale - 1);
        ulong signAndScale = digits == 0 ? 0 : (scale << 1) | (value < 0 ? 1UL : 0);
        return With(unchecked((ulong)digits), ((ulong)(digits >> 64) << 32) | signAndScale);
    }

    public KeyHash WithText(string value)
    {
        KeyHash hash = With((ulong)value.Length, 1);
        ReadOnlySpan<byte> rest = MemoryMarshal.AsBytes(value.AsSpan());
        for (; rest.Length >= 16; rest = rest[16..]) hash = hash.With(MemoryMarshal.Read<ulong>(rest), MemoryMarshal.Read<ulong>(rest[8..]));
        if (rest.Length == 0) return hash;
        Span<ulong> last = stackalloc ulong[2];
        last.Clear();
        rest.CopyTo(MemoryMarshal.AsBytes(last));
        return hash.With(last[0], last[1]);
    }

    public NeighbourKey Finish() => unchecked(Finish(_high ^ (_blocks << 4), _low ^ (_blocks << 4)));

    private static NeighbourKey Finish(ulong high, ulong low)
    {
        unchecked
        {
            high += low;
            low += high;
            (high, low) = (Stir(high), Stir(low));
            high += low;
            return new NeighbourKey(high, low + high);
        }
    }

    private KeyHash With(ulong one, ulong two)
    {
        unchecked
        {
            ulong high = _high ^ (BitOperations.RotateLeft(one * First, 31) * Second);
            high = ((BitOperations.RotateLeft(high, 27) + _low) * 5) + 0x52dce729;
            ulong low = _low ^ (BitOperations.RotateLeft(two * Second, 33) * First);
            low = ((BitOperations.RotateLeft(low, 31) + high) * 5) + 0x38495ab5;
            return new KeyHash(high, low, _blocks + 1);
        }
    }

    private static ulong Stir(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 33)) * 0xff51afd7ed558ccd;
            bits = (bits ^ (bits >> 33)) * 0xc4ceb9fe1a85ec53;
            return bits ^ (bits >> 33);
        }
    }
}
