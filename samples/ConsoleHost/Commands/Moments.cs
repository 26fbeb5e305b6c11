using ServiceStandards.Evaluation;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The moments of a run: what it is judged at, which records' times are in, how soon is at risk, and whether values are counted.</summary>
internal sealed record Moments(DateTimeOffset AsOf, DateTimeOffset? From, DateTimeOffset? Until, TimeSpan? AtRisk, bool Distributions = false)
{
    /// <summary>Reads them in the time zone of the standards; without as-of it is now.</summary>
    public static Moments Of(EvaluateArguments arguments, StandardSet standards, TimeProvider clock)
    {
        DateTimeOffset? from = Read(standards, "--from", arguments.From), until = Read(standards, "--until", arguments.Until);
        if (from >= until)
            throw new CannotRunException($"--from {arguments.From} is not before --until {arguments.Until}: no record lies between them. --until itself is not in.");
        return new Moments(AsOfOf(arguments.AsOf, standards, clock), from, until, Span(arguments.AtRisk), arguments.Distributions);
    }

    /// <summary>The moment of judging: as it is written, else now.</summary>
    public static DateTimeOffset AsOfOf(string? text, StandardSet standards, TimeProvider clock) => Read(standards, "--as-of", text) ?? clock.GetUtcNow();

    public EvaluationOptions Options(IProgress<EvaluationProgress>? progress) => new() { From = From, Until = Until, AtRiskWithin = AtRisk, Distributions = Distributions, Progress = progress };

    private static TimeSpan? Span(string? text) => text switch
    {
        null => null,
        _ when StandardSet.TryReadDuration(text, out TimeSpan span) && span >= TimeSpan.Zero => span,
        _ => throw new CannotRunException($"--at-risk '{text}' is no length of time. Write 30m, 4h or 2d."),
    };

    private static DateTimeOffset? Read(StandardSet standards, string option, string? text) => text switch
    {
        null => null,
        _ when standards.TryReadMoment(text, out DateTimeOffset moment) => moment,
        _ => throw new CannotRunException($"{option} '{text}' is no date or time. Write 2026-03-31, 2026-03-31T18:00 or 2026-03-31T18:00+02:00."),
    };
}
