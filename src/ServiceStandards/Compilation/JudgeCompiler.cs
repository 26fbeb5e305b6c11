using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>
/// Fuses standards into one judge: asks the scope of each, reads what those of a scope need once, then for every standard its exclusions and
/// measure, and counts the record in the cell it belongs to.
/// </summary>
/// <param name="set">The standards.</param>
/// <param name="layout">Where their counters are.</param>
/// <param name="ladders">The ladders, by the standards on them.</param>
/// <param name="shape">The shape of the records.</param>
/// <param name="entries">Makes evidence of a record.</param>
/// <param name="neighbours">The indexes of neighbours asked for.</param>
/// <param name="negative">The fields whose negative times some judge counts already: a record has each once.</param>
internal sealed class JudgeCompiler<T>(
    BoundSet set, TallyLayout layout, IReadOnlyDictionary<int, Ladder> ladders, RecordShape<T> shape, EntryCompiler<T> entries, NeighbourPlan neighbours, HashSet<BoundField> negative)
{
    /// <param name="standards">The standards by their positions in the set, those of one scope beside each other.</param>
    /// <param name="turn">The place of the judge among the judges of a record.</param>
    public Judge<T> Compile(IEnumerable<ScopedStandard> standards, JudgeTurn turn)
    {
        var given = new JudgeParameters();
        FieldReader fields = given.Fields(neighbours);
        ScopeCompiler<T>[] scopes = [.. standards.GroupBy(s => s.Scope).Select(g => new ScopeCompiler<T>(set, layout, ladders, shape, entries, given, fields, isAlone: turn == JudgeTurn.Alone, [.. g.Select(s => s.Index)]))];
        Expression[] judgements = [.. scopes.Select(s => s.Judge())];
        Expression start = turn == JudgeTurn.First ? Expression.Call(given.Ledger, nameof(Ledger.Turn), null) : Expression.Empty();
        var negatives = fields.Negatives.Where(n => negative.Add(n.Field)).ToList();
        Expression[] notes = [.. negatives.Select(n => Expression.IfThen(n.Test, given.NoteNegative(n.Field)))];
        var code = new JudgeCode(given, [.. fields.Variables, .. scopes.SelectMany(s => s.Variables)], start, [.. fields.Statements, .. notes, .. judgements]);
        return new Judge<T>(shape, code) { Negatives = [.. negatives.Select(n => n.Field)] };
    }
}
