namespace ServiceStandards.Records;

/// <summary>Texts that are only shown, a record's id mostly, left where they stand until somebody asks: few records ever show theirs.</summary>
internal interface IHeldTexts
{
    /// <summary>The UTF-8 bytes of the text in the row at a place; blank = it has no value.</summary>
    ReadOnlySpan<byte> At(int place);

    /// <summary>Whether the row at a place has a value.</summary>
    bool IsGiven(int place);
}
