namespace ServiceStandards.Diagnostics;

/// <summary>One problem found in standards, a mapping or a test file: what was found, what was expected, and where.</summary>
public sealed record Diagnostic
{
    /// <summary>The stable code, <c>SS</c> and four digits; every code is explained in <c>docs/diagnostics.md</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Whether it is an error or a warning.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The message: one or two sentences in English, with the nearest fix where there is one.</summary>
    public required string Message { get; init; }

    /// <summary>Where it is.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The text of the line it stands on, for the caret line under the message; null when there is no such line.</summary>
    public string? SourceLine { get; init; }

    /// <summary>Writes the message in one line as compilers do: <c>file(line,column): error SS0104: ...</c></summary>
    public override string ToString() =>
        $"{Location}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
