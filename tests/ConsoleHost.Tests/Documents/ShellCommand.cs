using System.Globalization;
using System.Text.RegularExpressions;

namespace ServiceStandards.ConsoleHost.Tests.Documents;

/// <summary>A command of an sh block.</summary>
/// <param name="Words">Its words, without quotes.</param>
/// <param name="ExitCode">What it ends with, as a comment behind it says: <c># exit code 1</c>; 0 without one.</param>
internal sealed partial record ShellCommand(IReadOnlyList<string> Words, int ExitCode)
{
    private static readonly string[][] s_host = [["dotnet", "run", "--project", "samples/ConsoleHost"], ["service-standards"]];

    /// <summary>The words behind the name of the console host; null where the command is another.</summary>
    public string[]? HostArguments => s_host.FirstOrDefault(host => Words.Take(host.Length).SequenceEqual(host)) is { } name
        ? [.. Words.Skip(name.Length).SkipWhile(word => word == "--")]
        : null;

    public static IEnumerable<ShellCommand> In(Block block) =>
        block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').Select(Parse).Where(command => command.Words.Count > 0);

    public override string ToString() => string.Join(' ', Words);

    private static ShellCommand Parse(string line)
    {
        string[] parts = Comment().Split(line, 2);
        Match code = Code().Match(parts.ElementAtOrDefault(1) ?? "");
        return new([.. Word().Matches(parts[0]).Select(word => word.Value.Trim('"', '\''))], code.Success ? int.Parse(code.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0);
    }

    [GeneratedRegex("""'[^']*'|"[^"]*"|\S+""")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:^|\s+)#\s")]
    private static partial Regex Comment();

    [GeneratedRegex(@"exit code (\d)")]
    private static partial Regex Code();
}
