using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>The lines of a file that a standard is written in: from the one it starts on, as far as they stand further in.</summary>
internal static class WrittenLines
{
    private const int Most = 100;

    public static IReadOnlyList<string> Of(SourceText text, Standard standard)
    {
        int least = standard.Location == standard.IdLocation ? standard.Location.Column : standard.Location.Column - 1; // versions are items of a list
        if (text.Line(standard.Location.Line) is not { } first) return [];
        List<string> lines = [first];
        int own = 1; // what stands behind the last line that says something is no part of it
        for (int number = standard.Location.Line + 1; lines.Count < Most && text.Line(number) is { } line; number++)
        {
            string words = line.TrimStart(' ');
            bool isAside = words.Length == 0 || words[0] == '#';
            if (!isAside && line.Length - words.Length < least) break;
            lines.Add(line);
            if (!isAside) own = lines.Count;
        }

        return lines[..own];
    }
}
