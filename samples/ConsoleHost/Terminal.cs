using System.Text;

namespace ServiceStandards.ConsoleHost;

/// <summary>Where a run writes to, and what that can show.</summary>
internal sealed record Terminal : IDisposable
{
    private const int UsualWidth = 80;
    private const int LeastWidth = 40;
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Terminal(Stream output, TextWriter error) => (Output, Out, Error) = (output, new StreamWriter(output, s_utf8, leaveOpen: true), error);

    /// <summary>Takes a report as bytes; flush <see cref="Out"/> before.</summary>
    public Stream Output { get; }

    /// <summary>Takes a report as text: UTF-8 whatever the machine's settings, so that a report has the same bytes everywhere.</summary>
    public TextWriter Out { get; }

    /// <summary>Takes what is said about the run: diagnostics, progress, where the report is.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person looks at the output; false when it is piped or a file.</summary>
    public bool IsScreen { get; init; }

    /// <summary>Whether a person looks at the error output.</summary>
    public bool IsErrorScreen { get; init; }

    /// <summary>Whether colours are wanted: see no-color.org.</summary>
    public bool IsColoured { get; init; }

    /// <summary>How many cells a line has.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>The clock for an evaluation that is not told another moment.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static Terminal OfProcess()
    {
        bool isScreen = !Console.IsOutputRedirected, isErrorScreen = !Console.IsErrorRedirected;
        return new Terminal(Console.OpenStandardOutput(), new StreamWriter(Console.OpenStandardError(), s_utf8) { AutoFlush = true })
        {
            IsScreen = isScreen,
            IsErrorScreen = isErrorScreen,
            IsColoured = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = isScreen || isErrorScreen ? Math.Max(Console.WindowWidth, LeastWidth) : UsualWidth,
        };
    }

    public void Dispose()
    {
        Out.Dispose();
        Output.Dispose();
        Error.Dispose();
    }
}
