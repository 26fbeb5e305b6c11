using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ServiceStandards.ConsoleHost.Screen;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Writes what is wrong with the words of a command line: an error a line, then what may have been meant.</summary>
internal static class WordProblems
{
    public static void Write(Terminal terminal, ParseResult words)
    {
        foreach (ParseError error in words.Errors) DiagnosticScreen.WriteError(terminal, OneLine(error.Message));
        terminal.Error.Write($"{Suggestions(words)}Help is given by {Command(words)} --help.\n");
    }

    /// <summary>The parser suggests words only while it writes to its output.</summary>
    private static string Suggestions(ParseResult words)
    {
        if (words.Action is not ParseErrorAction action) return "";
        action.ShowHelp = false;
        using var suggested = new StringWriter();
        words.Invoke(new InvocationConfiguration { Output = suggested, Error = TextWriter.Null });
        string text = OneLine(suggested.ToString());
        return text.Length > 0 ? text + "\n" : "";
    }

    private static string Command(ParseResult words) =>
        words.CommandResult.Command is RootCommand root ? root.Name : $"{words.RootCommandResult.Command.Name} {words.CommandResult.Command.Name}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
}
