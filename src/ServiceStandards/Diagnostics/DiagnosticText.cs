namespace ServiceStandards.Diagnostics;

/// <summary>Writes a diagnostic as compilers do: the message, the line it speaks of, and a caret under the place.</summary>
public static class DiagnosticText
{
    private const string Indent = "    ";

    /// <summary>Writes diagnostics one below the other.</summary>
    /// <param name="writer">Takes the text, with \n as line break.</param>
    /// <param name="diagnostics">What to write.</param>
    public static void WriteAll(TextWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (Diagnostic diagnostic in diagnostics) Write(writer, diagnostic);
    }

    /// <summary>Writes one diagnostic; what comes from the file is made safe for a terminal.</summary>
    /// <param name="writer">Takes the text, with \n as line break.</param>
    /// <param name="diagnostic">What to write.</param>
    public static void Write(TextWriter writer, Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(diagnostic);
        writer.Write(diagnostic.ToString());
        writer.Write('\n');
        if (diagnostic.SourceLine is not { } line || diagnostic.Location.Column < 1 || string.IsNullOrWhiteSpace(line)) return;
        var (shown, caret) = CaretLine.Of(line, diagnostic.Location.Column, diagnostic.Location.Length);
        writer.Write($"{Indent}{shown}\n{Indent}{caret}\n");
    }
}
