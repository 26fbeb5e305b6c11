using System.Reflection.Emit;

namespace ServiceStandards.Tests.Conventions;

/// <summary>Finds the metadata tokens in the instructions of a method body.</summary>
internal static class IlTokens
{
    private static readonly Dictionary<short, OpCode> s_codes = typeof(OpCodes).GetFields()
        .Select(f => f.GetValue(null)).OfType<OpCode>().ToDictionary(c => c.Value);

    /// <summary>Those of members.</summary>
    public static IEnumerable<int> In(byte[] il) =>
        In(il, OperandType.InlineMethod, OperandType.InlineField, OperandType.InlineType, OperandType.InlineTok);

    /// <summary>Those of these kinds.</summary>
    public static IEnumerable<int> In(byte[] il, params OperandType[] kinds)
    {
        for (int at = 0; at < il.Length;)
        {
            OpCode code = il[at] == 0xFE ? s_codes[unchecked((short)(0xFE00 | il[at + 1]))] : s_codes[il[at]];
            at += code.Size;
            if (kinds.Contains(code.OperandType))
                yield return BitConverter.ToInt32(il, at);
            at += Size(code, il, at);
        }
    }

    private static int Size(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };
}
