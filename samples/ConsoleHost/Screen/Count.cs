using System.Globalization;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Writes counted things: <c>no warnings</c>, <c>1 warning</c>, <c>1,234 warnings</c>.</summary>
internal static class Count
{
    public static string Of(long count, string thing) => count switch
    {
        0 => $"no {thing}s",
        1 => $"1 {thing}",
        _ => $"{count.ToString("#,0", CultureInfo.InvariantCulture)} {thing}s",
    };
}
