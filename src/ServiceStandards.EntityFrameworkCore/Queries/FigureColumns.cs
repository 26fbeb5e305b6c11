using System.Data.Common;
using System.Linq.Expressions;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>The sums and counts that figures are made of. Histograms are no columns: they are asked by themselves.</summary>
internal static class FigureColumns
{
    /// <summary>Of the records that give the figure a value.</summary>
    /// <param name="list">Takes the columns.</param>
    /// <param name="standard">A standard with a figure.</param>
    /// <param name="figure">An empty one of that kind.</param>
    /// <param name="noted">Which records give it a value, in SQL.</param>
    /// <param name="write">Writes an expression as SQL.</param>
    public static void AddNoted(SelectList<CellRow> list, PushedStandard standard, FigureTally figure, string noted, Func<Expression, string> write)
    {
        int at = standard.Layout.Figure!.Value;
        string[] amounts = [.. standard.Amounts.Select(a => write(AsWhole(a)))];
        if (amounts.Length == 0) return; // no record can give a value
        switch (figure)
        {
            case HistogramTally: break;
            case NpsTally:
                list.AddCount(noted, (row, count) => ((NpsTally)row.Cell.Figures[at]).Take(count, 0, 0));
                list.AddCount($"{noted} and {amounts[0]} >= 9", (row, count) => ((NpsTally)row.Cell.Figures[at]).Take(0, count, 0));
                list.AddCount($"{noted} and {amounts[0]} <= 6", (row, count) => ((NpsTally)row.Cell.Figures[at]).Take(0, 0, count));
                break;
            case RateTally:
                list.AddCount(noted, (row, count) => ((RateTally)row.Cell.Figures[at]).Take(count, default, default));
                list.Add(Sum(amounts[0], noted), (row, reader, column) => ((RateTally)row.Cell.Figures[at]).Take(0, Read(reader, column), default));
                list.Add(Sum(amounts[1], noted), (row, reader, column) => ((RateTally)row.Cell.Figures[at]).Take(0, default, Read(reader, column)));
                break;
            case SumTally:
                list.AddCount(noted, (row, count) => ((SumTally)row.Cell.Figures[at]).Take(count, default, 0, default));
                list.Add(Sum(amounts[0], noted), (row, reader, column) => ((SumTally)row.Cell.Figures[at]).Take(0, Read(reader, column), 0, default));
                break;
            default: throw new InvalidOperationException($"Unknown figure {figure.GetType().Name}.");
        }
    }

    /// <summary>A whole number as such: sums of them are faster, and as exact.</summary>
    public static Expression AsWhole(Expression amount) =>
        amount is UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } operand } && operand.Type == typeof(long) ? operand : amount;

    /// <summary>Of the records whose clocks run, where the figure has a range.</summary>
    /// <param name="list">Takes the columns.</param>
    /// <param name="standard">A standard with a figure.</param>
    /// <param name="figure">An empty one of that kind.</param>
    /// <param name="running">Which records these are, in SQL.</param>
    /// <param name="write">Writes an expression as SQL.</param>
    public static void AddRunning(SelectList<CellRow> list, PushedStandard standard, FigureTally figure, string running, Func<Expression, string> write)
    {
        if (figure is not SumTally || standard.SoFar is null) return;
        int at = standard.Layout.Figure!.Value;
        list.AddCount(running, (row, count) => ((SumTally)row.Cell.Figures[at]).Take(0, default, count, default));
        list.Add(Sum(write(AsWhole(standard.SoFar)), running), (row, reader, column) => ((SumTally)row.Cell.Figures[at]).Take(0, default, 0, Read(reader, column)));
    }

    private static string Sum(string amount, string condition) => $"coalesce(sum({amount}) filter (where {condition}), 0)::text";

    private static ExactSum Read(DbDataReader reader, int column) => ExactNumber.Sum(reader.GetString(column));
}
