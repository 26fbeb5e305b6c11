namespace ServiceStandards.Diagnostics;

/// <summary>Quotes what a file says in a message: made safe for a terminal, and cut where it is long.</summary>
internal static class Quote
{
    private const int Longest = 60;

    public static string Of(string text) => $"'{Clipped(text)}'";

    public static string Clipped(string text)
    {
        if (text.Length <= Longest) return Printable.Of(text);
        int length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return Printable.Of(text[..length]) + "...";
    }
}
