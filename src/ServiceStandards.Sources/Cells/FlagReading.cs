using System.Text;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Cells;

/// <summary>Flags: true or false, yes or no, y or n, 1 or 0, in any case of letters.</summary>
internal sealed class FlagReading(int slot) : CellReading(slot)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        ReadOnlySpan<byte> word = CellText.Trim(cell);
        bool yes = word.SequenceEqual("1"u8) || Is(word, "true"u8) || Is(word, "yes"u8) || Is(word, "y"u8);
        bool no = word.SequenceEqual("0"u8) || Is(word, "false"u8) || Is(word, "no"u8) || Is(word, "n"u8);
        if (!yes && !no) return false;
        row.SetWhole(Slot, yes ? 1 : 0);
        return true;
    }

    public override string Reason(ReadOnlySpan<byte> cell) => Rejection.NoFlag(cell);

    private static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<byte> expected) => Ascii.EqualsIgnoreCase(word, expected);
}
