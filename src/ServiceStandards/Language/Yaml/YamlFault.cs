using ServiceStandards.Diagnostics;
using YamlDotNet.Core;

namespace ServiceStandards.Language.Yaml;

/// <summary>Words a fault that the YAML parser found.</summary>
internal static class YamlFault
{
    public static Diagnostic Of(YamlException fault, SourceText source)
    {
        var at = new SourceLocation(source.Path, (int)Math.Max(1, fault.Start.Line), (int)Math.Max(1, fault.Start.Column));
        if (TabIn(source.Line(at.Line)) is int column) return Messages.TabIndentation(at with { Column = column, Length = 1 });
        return Messages.YamlSyntax(at, Reason(fault), Hint(fault));
    }

    private static int? TabIn(string? line)
    {
        int tab = line?.IndexOf('\t', StringComparison.Ordinal) ?? -1;
        return tab >= 0 && string.IsNullOrWhiteSpace(line![..tab]) ? tab + 1 : null;
    }

    private static string Reason(YamlException fault)
    {
        string reason = fault.Message.TrimEnd('.');
        return reason.Length > 1 && char.IsLower(reason[1]) ? char.ToLowerInvariant(reason[0]) + reason[1..] : reason;
    }

    private static string Hint(YamlException fault) => fault.Message switch
    {
        var text when text.Contains("apping values are not allowed", StringComparison.Ordinal) => " A text that holds ': ' wants quotes.",
        var text when text.Contains("cannot start any token", StringComparison.Ordinal) => " A text that begins with a sign such as @, ` or % wants quotes.",
        var text when text.Contains("expected key", StringComparison.Ordinal) => " Look at the indentation of this line and the one before.",
        _ => "",
    };
}
