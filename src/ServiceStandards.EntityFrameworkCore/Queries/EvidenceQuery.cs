using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>The worst and the nearest misses of all standards: one reading of the records, as many rows as are shown.</summary>
internal sealed class EvidenceQuery<T>
{
    /// <summary>What names a record that has no id: in a database it has no number either.</summary>
    private const string WithoutId = "#";

    private readonly SqlParameters _parameters = new();
    private readonly Translation<T> _translation;
    private readonly Layers _layers;
    private readonly PushedGroup? _id;
    private readonly SourceColumn? _idColumn;
    private readonly List<string> _columns = [];
    private readonly List<string> _tests = [];
    private readonly List<string> _parts = [];

    /// <param name="translation">Makes the command.</param>
    /// <param name="bounds">What is known of the evidence, by the standards' places, when all cells are counted.</param>
    /// <param name="isShipped">Whether it is for servers that keep the rows, so that they hand out these alone.</param>
    private EvidenceQuery(Translation<T> translation, IReadOnlyDictionary<int, EvidenceBound> bounds, bool isShipped)
    {
        _translation = translation;
        _layers = translation.Layers(_parameters, isShipped);
        if (translation.Set is { Id: { } id, Compiled.Bound.Id: { } field })
        {
            _id = new PushedGroup(field, id);
            _idColumn = _layers.ColumnOf(id.Value);
        }

        _columns.Add($"{(_id is null ? "null::text" : _layers.Write(PushedCut.OrNull(_id.Value)))} as id");
        PushedStandard[] standards = [.. translation.Set.Standards.Where(s => bounds.TryGetValue(s.Index, out EvidenceBound? bound) && bound.Misses > 0)];
        (PushedStandard, ParameterExpression)[] classes = [.. standards.Select(s => (s, _layers.Define(s.Class, "class")))];
        foreach (var (standard, @class) in classes) Add(standard, bounds[standard.Index].Test(_layers.Write(@class), _layers.Write));
    }

    /// <summary>The query for the servers that keep the rows, where there are any and it is not too long.</summary>
    /// <param name="translation">Makes the command.</param>
    /// <param name="bounds">What is known of the evidence, by the standards' places, when all cells are counted.</param>
    public static EvidenceQuery<T> Of(Translation<T> translation, IReadOnlyDictionary<int, EvidenceBound> bounds)
    {
        if (translation.CanShip && new EvidenceQuery<T>(translation, bounds, isShipped: true) is var shipped && shipped.Length <= ForeignPlan.Longest) return shipped;
        return new EvidenceQuery<T>(translation, bounds, isShipped: false);
    }

    /// <summary>Whether there is anything to ask.</summary>
    public bool IsNeeded => _parts.Count > 0;

    private long Length => _columns.Concat(_tests).Sum(_layers.LengthOf);

    public DbCommand Command() => _translation.Command(
        $"with e as materialized (select {string.Join(", ", _columns)} from {_layers.From()} where {string.Join(" or ", _tests)}) {string.Join(" union all ", _parts)}", _parameters);

    public Task Run(Ledger ledger, CancellationToken cancellation)
    {
        return Rows.Each(Command(), reader =>
        {
            EvidenceTally tally = ledger.Evidence[reader.GetInt32(0)];
            (reader.GetBoolean(1) ? tally.Worst : tally.Nearest).Take(Entry(reader));
        }, cancellation);
    }

    private EvidenceEntry Entry(DbDataReader reader) => new(
        _id?.Text(reader.GetValue(2), _idColumn?.Converter) ?? WithoutId,
        reader.IsDBNull(3) ? null : reader.GetFieldValue<decimal>(3),
        reader.GetInt64(4));

    private void Add(PushedStandard standard, string test)
    {
        string n = standard.Index.ToString(CultureInfo.InvariantCulture);
        _tests.Add(test);
        _columns.AddRange([$"{test} as h{n}", $"{_layers.Write(standard.Value!)} as v{n}", $"{_layers.Write(standard.Time!)} as t{n}"]);
        _parts.Add(Part(standard, n, worst: true));
        _parts.Add(Part(standard, n, worst: false));
    }

    private string Part(PushedStandard standard, string n, bool worst)
    {
        string order = standard.Layout.LargerIsWorse == worst ? "desc" : "asc";
        return $"(select {n}, {SqlLiteral.Of(worst)}, id, v{n}, t{n} from e where h{n} order by v{n} {order} nulls last, t{n}, {IdText} collate \"C\" limit {standard.Layout.Evidence})";
    }

    private string IdText => _id?.Value.Value.Type == typeof(decimal) ? "trim_scale(id)::text" : "id::text";
}
