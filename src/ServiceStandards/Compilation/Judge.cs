using System.Collections.Immutable;
using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Counts records into a ledger for some of the standards: one, or many in a loop of its own, which is faster. Each way is compiled when it is first gone.</summary>
internal sealed class Judge<T>(RecordShape<T> shape, JudgeCode code) : IJudge<T>
{
    private readonly Lazy<Action<T, long, Ledger>> _one = new(() => CompileOne(shape, code));
    private readonly Lazy<Action<RecordBatch<T>, int, int, Ledger>> _many = new(() => LoopCompiler<T>.Compile(shape, code));

    /// <summary>The times between two others of which it counts that they are negative.</summary>
    public ImmutableArray<BoundField.Elapsed> Negatives { get; init; } = [];

    /// <summary>To be called with a record, its number in the source and the ledger.</summary>
    public Action<T, long, Ledger> One => _one.Value;

    /// <summary>To be called with a batch, the place of the first record, the place behind the last one and the ledger.</summary>
    public Action<RecordBatch<T>, int, int, Ledger> Many => _many.Value;

    private static Action<T, long, Ledger> CompileOne(RecordShape<T> shape, JudgeCode code) =>
        Expression.Lambda<Action<T, long, Ledger>>(Expression.Block([code.Given.Place, .. code.Variables], [code.Start, .. code.Body]), shape.Record, code.Given.Ordinal, code.Given.Ledger).Compile();
}
