namespace ServiceStandards.Diagnostics;

/// <summary>Writes a diagnostic as compilers do: the message, the line it speaks of, and a caret under the place.</summary>
internal static class DiagnosticText
{
    private const string Indent = "    ";

    public static void WriteAll(TextWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics) Write(writer, diagnostic);
    }

    public static void Write(TextWriter writer, Diagnostic diagnostic)
    {
        writer.Write(diagnostic.ToString());
        writer.Write('\n');
        if (diagnostic.SourceLine is not { } line || diagnostic.Location.Column < 1 || string.IsNullOrWhiteSpace(line)) return;
        var (shown, caret) = CaretLine.Of(line, diagnostic.Location.Column, diagnostic.Location.Length);
        writer.Write($"{Indent}{shown}\n{Indent}{caret}\n");
    }
}
