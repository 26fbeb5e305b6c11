using System.Runtime.Intrinsics;

namespace ServiceStandards.Sources.Cells;

/// <summary>Reads eight bytes of text as a number, for eight texts at once.</summary>
internal interface IEightAtOnce
{
    /// <summary>The numbers; where a text is none, the high bit of some byte of its fault is set.</summary>
    static abstract (Vector512<ulong> Numbers, Vector512<ulong> Faults) Read(Vector512<ulong> texts);
}
