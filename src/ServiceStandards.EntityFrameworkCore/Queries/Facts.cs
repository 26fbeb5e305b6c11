using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>What is counted of all records beside the cells: how many there are, negative times, literals that occurred.</summary>
internal static class Facts
{
    public static void Add<T>(SelectList<CellRow> list, PushedSet<T> set, Ledger ledger, Func<Expression, string> write)
    {
        list.Add("count(*)", (_, reader, column) => ledger.Records += reader.GetInt64(column));
        foreach (var (field, test) in set.Negatives)
            list.AddCount(write(test), (_, count) => Note(ledger, field, count));
        for (int i = 0; i < set.Watched.Count; i++)
        {
            bool[] seen = ledger.Watches[i].Seen;
            for (int j = 0; j < set.Compiled.Literals[i].Length; j++) AddLiteral(list, set.Watched[i], set.Compiled.Literals[i][j], seen, j, carried => write(set.Decided(carried)));
        }
    }

    private static void AddLiteral(SelectList<CellRow> list, FieldValue value, LiteralUse use, bool[] seen, int at, Func<Expression, string> write)
    {
        Expression carried = Logic.And(value.Given, Expression.Equal(value.Value, use.Field.Coding!.Literal(use.Text)!));
        list.Add($"coalesce(bool_or({write(carried)}), false)", (_, reader, column) => seen[at] |= reader.GetBoolean(column));
    }

    private static void Note(Ledger ledger, string field, long count)
    {
        if (count > 0) ledger.Negative[field] = ledger.Negative.GetValueOrDefault(field) + count;
    }
}
