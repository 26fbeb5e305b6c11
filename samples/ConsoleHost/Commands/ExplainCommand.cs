using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.Explanations;
using ServiceStandards.Sources;
using ServiceStandards.Words;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Says what standards promise, or how one record fared under them.</summary>
internal sealed class ExplainCommand(Terminal terminal, CancellationToken cancellation)
{
    public ExitCode Run(ExplainArguments arguments)
    {
        if (arguments.Record is null != arguments.Records is null) throw new CannotRunException("--record names one of --records; give both.");
        if (arguments.Records is null && arguments.Mapping is not null) throw new CannotRunException("--mapping says what the columns of --records mean; give both.");
        StandardSet standards = StandardSet.Load(arguments.Standards);
        Description[] described = [.. standards.Describe(arguments.Language).Where(d => arguments.Standard is null || d.Id == arguments.Standard)];
        if (described.Length == 0) throw new CannotRunException($"There is no standard '{arguments.Standard}'. There are: {string.Join(", ", standards.Ids)}.");
        if (arguments.Record is null) new DescriptionScreen(terminal).Write(described);
        else Explain(standards, arguments);
        return ExitCode.Good;
    }

    private void Explain(StandardSet standards, ExplainArguments arguments)
    {
        if (arguments.Standard is { } id && !standards.Ids.Contains(id)) throw new CannotRunException($"'{id}' is a scorecard: it counts standards, no records.");
        DateTimeOffset asOf = Moments.AsOfOf(arguments.AsOf, standards, terminal.Clock);
        TableRecords records = RecordsOf.Open(arguments.Records!, arguments.Mapping);
        IReadOnlyList<RecordExplanation> explanations = standards.For(records.Shape).Explain(records, arguments.Record!, arguments.Standard, asOf, cancellation);
        if (explanations.Count == 0) throw new CannotRunException($"There is no record '{arguments.Record}' in {arguments.Records}.");
        new ExplanationScreen(terminal.Out).Write(explanations, standards.Describe(arguments.Language));
    }
}
