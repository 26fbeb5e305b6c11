namespace ServiceStandards.Diagnostics;

/// <summary>The text of a file that is read, so that a message can show the line it speaks of.</summary>
internal sealed class SourceText(string path, string text)
{
    private List<int>? _starts;

    /// <summary>The path as it was given, with forward slashes.</summary>
    public string Path { get; } = path.Replace('\\', '/');

    public string Text { get; } = text;

    /// <summary>The line without its break; null where there is no such line.</summary>
    public string? Line(int number)
    {
        _starts ??= Starts();
        if (number < 1 || number > _starts.Count) return null;
        int start = _starts[number - 1];
        int length = Text.AsSpan(start).IndexOfAny(Breaks);
        return length < 0 ? Text[start..] : Text.Substring(start, length);
    }

    /// <summary>The place of the character at <paramref name="index"/>.</summary>
    public SourceLocation At(int index, int length = 0)
    {
        _starts ??= Starts();
        int found = _starts.BinarySearch(index);
        int line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(Path, line + 1, index - _starts[line] + 1, length);
    }

    /// <summary>The same breaks as YAML 1.1 has, since the YAML scanner counts lines by them.</summary>
    private const string Breaks = "\n\r\u0085\u2028\u2029";

    private List<int> Starts()
    {
        List<int> starts = [0];
        for (int i = 0; i < Text.Length; i++)
        {
            if (!Breaks.Contains(Text[i])) continue;
            if (Text[i] == '\r' && i + 1 < Text.Length && Text[i + 1] == '\n') i++;
            starts.Add(i + 1);
        }

        return starts;
    }
}
