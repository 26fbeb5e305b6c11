using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Plans;

/// <summary>A standard as expressions that the database can compute for each record.</summary>
internal sealed class PushedStandard
{
    public PushedStandard(BoundStandard standard, int index, StandardLayout layout, JudgementMaker judgements, Func<Expression, Expression> decided)
    {
        (Standard, Index, Layout) = (standard, index, layout);
        ScopeTest scope = judgements.Scope(standard);
        Judgement judgement = judgements.Of(standard);
        Judgement[] ends = [.. RecordClass.Ends(judgement)];
        Class = decided(Logic.Either(scope.Inside, RecordClass.Of(judgement, layout.Counts), Expression.Constant(RecordClass.OutOfScope)));
        Unclear = decided(Logic.Or(Logic.And(scope.Inside, RecordClass.IsUnclear(judgement)), Logic.And(Logic.Not(scope.Inside), scope.Unclear)));
        Counters = [.. ends.Select(e => Counter(e, layout.Counts)).OfType<int>().Distinct()];
        Amounts = ends.OfType<Judgement.Noted>().FirstOrDefault()?.Amounts ?? [];
        SoFar = ends.OfType<Judgement.PendingValue>().FirstOrDefault(p => p.SoFar is not null)?.SoFar;
        if (ends.OfType<Judgement.Decided>().FirstOrDefault(d => d.IsEvidence) is { } offence && standard.Source.Evidence > 0)
        {
            EvidenceClass = RecordClass.Of(layout.Counts, offence.IsMet ? layout.Counts.Met : layout.Counts.Missed);
            (Value, Time) = (judgements.SubjectValue(standard), judgements.Time(standard));
        }
    }

    public BoundStandard Standard { get; }

    public int Index { get; }

    public StandardLayout Layout { get; }

    /// <summary>The record's <see cref="RecordClass"/>.</summary>
    public Expression Class { get; }

    /// <summary>Whether the record counts as unclear.</summary>
    public Expression Unclear { get; }

    /// <summary>The counters, by their places in the cell, that a record can fall into.</summary>
    public IReadOnlyList<int> Counters { get; }

    /// <summary>What the record gives to the figure; none for shares and counts.</summary>
    public IReadOnlyList<Expression> Amounts { get; }

    /// <summary>What a record whose clock runs would give by now.</summary>
    public Expression? SoFar { get; }

    /// <summary>The class whose records are kept as evidence; null = none is.</summary>
    public int? EvidenceClass { get; }

    /// <summary>The value that evidence shows, a decimal or null.</summary>
    public Expression? Value { get; }

    /// <summary>The record's time in UTC ticks, the greatest long for none.</summary>
    public Expression? Time { get; }

    private static int? Counter(Judgement end, CountLayout counts) => end switch
    {
        Judgement.Excluded excluded => counts.ExcludedFor(excluded.Because),
        Judgement.Skipped skipped => counts.SkippedFor(skipped.Reason),
        Judgement.Decided decided => decided.IsMet ? counts.Met : counts.Missed,
        Judgement.Pending or Judgement.PendingValue { SoFar: null } => counts.Pending,
        Judgement.Unmeasurable => counts.Unmeasurable,
        _ => null,
    };
}
