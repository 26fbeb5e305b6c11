using System.Text;

namespace ServiceStandards.Diagnostics;

/// <summary>A source line made fit to print and the caret line under it: tabs spread, wide letters two cells, control characters shown as �, long lines clipped around the place.</summary>
internal static class CaretLine
{
    private const int Before = 60;
    private const int After = 60;
    private const string Cut = "...";

    public static (string Line, string Caret) Of(string line, int column, int length)
    {
        int start = Math.Min(column - 1, line.Length);
        int end = Math.Min(start + Math.Max(length, 1), line.Length);
        int from = start > Before + Cut.Length ? WholeRune(line, start - Before) : 0;
        int until = line.Length - start > After + Cut.Length ? WholeRune(line, start + After) : line.Length;
        string head = from > 0 ? Cut : "", tail = until < line.Length ? Cut : "";
        string shown = head + Printable.Of(line[from..until]) + tail;
        int indent = head.Length + Printable.Cells(line[from..start]);
        int marked = Printable.Cells(line[start..Math.Min(end, until)]);
        return (shown.TrimEnd(' '), new StringBuilder().Append(' ', indent).Append('^').Append('~', Math.Max(marked - 1, 0)).ToString());
    }

    private static int WholeRune(string line, int index) => char.IsLowSurrogate(line[index]) ? index - 1 : index;
}
