namespace ServiceStandards.Values;

/// <summary>Reads flags: true, false, yes, no, in small letters, capitals or with one capital.</summary>
internal static class FlagText
{
    public static bool TryRead(string text, out bool flag)
    {
        flag = text is "true" or "yes" or "True" or "Yes" or "TRUE" or "YES";
        return flag || text is "false" or "no" or "False" or "No" or "FALSE" or "NO";
    }
}
