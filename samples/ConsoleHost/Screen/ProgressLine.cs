using System.Globalization;
using ServiceStandards.Evaluation;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>One line that says how far a long run is, how fast, and how long it will take; it goes away at the end.</summary>
internal sealed class ProgressLine(TextWriter screen, int width) : IProgress<EvaluationProgress>, IDisposable
{
    /// <summary>The ^C that terminals show where the cursor is must not break the line, and goes away with it.</summary>
    private const int CtrlC = 2;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(0.7);
    private readonly Lock _writing = new();
    private int _shown;

    public void Report(EvaluationProgress value)
    {
        if (value.Elapsed < s_patience) return;
        lock (_writing) Show(Text(value));
    }

    public void Dispose()
    {
        lock (_writing)
        {
            if (_shown > 0) screen.Write('\r' + new string(' ', _shown + CtrlC) + '\r');
            _shown = 0;
        }
    }

    private void Show(string text)
    {
        string line = text[..Math.Min(text.Length, width - 1 - CtrlC)];
        screen.Write('\r' + line.PadRight(_shown));
        _shown = line.Length;
    }

    private string Text(EvaluationProgress value)
    {
        double rate = value.Records / value.Elapsed.TotalSeconds;
        string counted = string.Create(CultureInfo.InvariantCulture, $"{value.Records:#,0} records, {rate:#,0}/s");
        if (value.Fraction is not { } fraction) return counted;
        string percent = string.Create(CultureInfo.InvariantCulture, $"{fraction * 100,3:0} %");
        string left = fraction > 0 ? ", " + Clock(value.Elapsed * ((1 - fraction) / fraction)) + " left" : "";
        string said = $" {percent}  {counted}{left}";
        return Bar(fraction, Math.Min(30, width - said.Length - 3 - CtrlC)) + said;
    }

    private static string Bar(double fraction, int cells)
    {
        if (cells < 5) return "";
        int done = (int)(Math.Clamp(fraction, 0, 1) * cells);
        return $"[{new string('#', done)}{new string('.', cells - done)}]";
    }

    private static string Clock(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}");
}
