using ServiceStandards.Diagnostics;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Writes what is wrong to the error output, as good compilers do.</summary>
internal static class DiagnosticScreen
{
    private const string Red = "\e[1;31m", Yellow = "\e[1;33m", Plain = "\e[0m";

    public static void Write(Terminal terminal, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics) Write(terminal, diagnostic);
        int errors = diagnostics.Count(d => d.Severity == Severity.Error);
        if (errors > 0) terminal.Error.Write($"{Count.Of(errors, "error")}, {Count.Of(diagnostics.Count - errors, "warning")}.\n");
    }

    public static void WriteError(Terminal terminal, string message) =>
        terminal.Error.Write($"{Coloured(terminal, "error", Red)}: {SafeText.Of(message)}\n");

    private static void Write(Terminal terminal, Diagnostic diagnostic)
    {
        using var text = new StringWriter();
        DiagnosticText.Write(text, diagnostic);
        string place = diagnostic.Location + ": ", written = text.ToString();
        string word = diagnostic.Severity == Severity.Error ? "error" : "warning";
        string shade = diagnostic.Severity == Severity.Error ? Red : Yellow;
        terminal.Error.Write(place + Coloured(terminal, word, shade) + written[(place.Length + word.Length)..]);
    }

    private static string Coloured(Terminal terminal, string word, string shade) =>
        terminal is { IsColoured: true, IsErrorScreen: true } ? shade + word + Plain : word;
}
