using ServiceStandards.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ServiceStandards.Language.Yaml;

/// <summary>The events of the YAML parser, up to the end of the text or to its first fault.</summary>
internal sealed class YamlEvents
{
    private readonly SourceText _source;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    public YamlEvents(SourceText source)
    {
        _source = source;
        _scanner = new Scanner(new StringReader(source.Text), skipComments: true);
        _parser = new Parser(_scanner);
    }

    public ParsingEvent Current => _parser.Current!;

    /// <summary>Why the events ended early; null when they did not.</summary>
    public Diagnostic? Fault { get; private set; }

    public bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException fault)
        {
            Fault = YamlFault.Of(fault, _source);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or ArithmeticException or IndexOutOfRangeException or NullReferenceException)
        {
            // some faults of the text are not foreseen by the parser and break it from inside, a flow mapping left open among them
            Fault = YamlFault.Unforeseen(_scanner.CurrentPosition, _source);
        }

        return false;
    }
}
