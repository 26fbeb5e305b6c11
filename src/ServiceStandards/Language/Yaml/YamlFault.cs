using ServiceStandards.Diagnostics;
using YamlDotNet.Core;

namespace ServiceStandards.Language.Yaml;

/// <summary>Words a fault that the YAML parser found.</summary>
internal static class YamlFault
{
    public static Diagnostic Of(YamlException fault, SourceText source)
    {
        var at = new SourceLocation(source.Path, (int)Math.Max(1, fault.Start.Line), (int)Math.Max(1, fault.Start.Column));
        if (Tab(at, source, isSearched: fault.Message.Contains(" tab ", StringComparison.Ordinal)) is { } tab) return Messages.TabIndentation(tab);
        return Messages.YamlSyntax(at, Reason(fault), Hint(fault));
    }

    /// <summary>The parser broke at this place and does not say why.</summary>
    public static Diagnostic Unforeseen(Mark mark, SourceText source)
    {
        var at = new SourceLocation(source.Path, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
        return Tab(at, source, isSearched: false) is { } tab
            ? Messages.TabIndentation(tab)
            : Messages.YamlSyntax(at, "what stands here does not go on from what stands before", " Look for a bracket or a quote that is not closed.");
    }

    /// <summary>The tab that indents the faulty line; where the parser speaks of a tab it names the line that the mapping begins in, not the tab's.</summary>
    private static SourceLocation? Tab(SourceLocation at, SourceText source, bool isSearched)
    {
        for (int number = at.Line; source.Line(number) is { } line; number++)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && string.IsNullOrWhiteSpace(line[..tab])) return new SourceLocation(at.File, number, tab + 1, 1);
            if (!isSearched) break;
        }

        return null;
    }

    private static string Reason(YamlException fault)
    {
        string reason = fault.Message.TrimEnd('.');
        return reason.Length > 1 && char.IsLower(reason[1]) ? char.ToLowerInvariant(reason[0]) + reason[1..] : reason;
    }

    private static string Hint(YamlException fault) => fault.Message switch
    {
        var text when text.Contains("apping values are not allowed", StringComparison.Ordinal) || text.Contains("invalid mapping", StringComparison.Ordinal) => " A text that holds ': ' wants quotes.",
        var text when text.Contains("cannot start any token", StringComparison.Ordinal) => " A text that begins with a sign such as @, ` or % wants quotes.",
        var text when text.Contains("expected key", StringComparison.Ordinal) => " Look at the indentation of this line and the one before.",
        _ => "",
    };
}
