using System.Runtime.Intrinsics;

namespace ServiceStandards.Sources.Cells;

/// <summary>Texts of eight bytes, each taken as one number.</summary>
internal static class TextColumn
{
    /// <summary>The high bit of each byte: some of them are set in the faults of what says nothing.</summary>
    public const ulong HighBits = 0x80_80_80_80_80_80_80_80;

    /// <summary>Puts what each text says, so many times and so much more, in its place; false = some says nothing, and what is in the places means nothing.</summary>
    public static bool TryRead<TReading>(Span<ulong> texts, ulong times, ulong more) where TReading : IEightAtOnce
    {
        Vector512<ulong> faults = default, unit = Vector512.Create(times), start = Vector512.Create(more);
        int at = 0;
        for (; texts.Length - at >= Vector512<ulong>.Count; at += Vector512<ulong>.Count)
        {
            var (numbers, fault) = TReading.Read(Vector512.Create<ulong>(texts[at..]));
            faults |= fault;
            ((numbers * unit) + start).CopyTo(texts[at..]);
        }

        for (; at < texts.Length; at++)
        {
            var (numbers, fault) = TReading.Read(Vector512.Create(texts[at]));
            faults |= fault;
            texts[at] = ((numbers * unit) + start).ToScalar();
        }

        return (faults & Vector512.Create(HighBits)) == default;
    }
}
