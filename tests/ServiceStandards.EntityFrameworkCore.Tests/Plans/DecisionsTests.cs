using System.Linq.Expressions;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.EntityFrameworkCore.Plans;

namespace ServiceStandards.EntityFrameworkCore.Tests.Plans;

/// <summary>A tree of decisions says what the conditions say that it was made of, and asks nothing twice.</summary>
public sealed class DecisionsTests
{
    private static readonly ParameterExpression[] s_flags = [.. Enumerable.Range(0, 3).Select(i => Expression.Parameter(typeof(bool), $"flag{i}"))];
    private static readonly ParameterExpression s_text = Expression.Parameter(typeof(string), "text"), s_number = Expression.Parameter(typeof(long), "number");
    private static readonly ParameterExpression[] s_all = [.. s_flags, s_text, s_number];

    [Test]
    public void Any_conditions_come_to_the_same_end_for_all_answers()
    {
        int smaller = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            var dice = new Dice(seed);
            Expression given = Choice(dice, 4), made = Decisions.Of(given, new Dictionary<ParameterExpression, Expression>());
            Func<bool, bool, bool, string, long, int> expected = Compiled(given), actual = Compiled(made);
            foreach (var (a, b, c, text, number) in Cases()) actual(a, b, c, text, number).ShouldBe(expected(a, b, c, text, number), $"{given} became {made}");
            if (Sql.VariableUses.Weight(made) < Sql.VariableUses.Weight(given)) smaller++;
        }

        smaller.ShouldBeGreaterThan(200);
    }

    [Test]
    public void What_was_answered_is_not_asked_again()
    {
        Expression first = s_flags[0], second = s_flags[1];
        Expression given = Expression.Condition(
            Expression.AndAlso(first, second), Expression.Constant(1),
            Expression.Condition(Expression.AndAlso(first, Expression.Not(second)), Expression.Constant(2), Expression.Constant(3)));
        Decisions.Of(given, new Dictionary<ParameterExpression, Expression>()).ToString().ShouldBe("IIF(flag0, IIF(flag1, 1, 2), 3)");
    }

    [Test]
    public void A_limit_that_is_kept_keeps_higher_ones()
    {
        Expression given = Expression.Condition(
            Expression.LessThanOrEqual(s_number, Expression.Constant(5L)), Expression.Condition(Expression.LessThanOrEqual(s_number, Expression.Constant(9L)), Expression.Constant(1), Expression.Constant(2)), Expression.Constant(3));
        Decisions.Of(given, new Dictionary<ParameterExpression, Expression>()).ToString().ShouldBe("IIF((number <= 5), 1, 3)");
    }

    private static Func<bool, bool, bool, string, long, int> Compiled(Expression body) => Expression.Lambda<Func<bool, bool, bool, string, long, int>>(body, s_all).Compile();

    private static IEnumerable<(bool, bool, bool, string, long)> Cases() =>
        from bits in Enumerable.Range(0, 8)
        from text in new[] { "a", "b", "c" }
        from number in new[] { 0L, 3, 4, 6, 9 }
        select ((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, text, number);

    private static Expression Choice(Dice dice, int depth) => depth == 0 || dice.OneIn(5)
        ? Expression.Constant(dice.Between(0, 3))
        : Expression.Condition(Condition(dice, 3), Choice(dice, depth - 1), Choice(dice, depth - 1));

    private static Expression Condition(Dice dice, int depth) => (depth == 0 ? dice.Between(0, 2) : dice.Between(0, 6)) switch
    {
        0 => dice.Of(s_flags),
        1 => Expression.Equal(s_text, Expression.Constant(dice.Of("a", "b"))),
        2 => Expression.LessThanOrEqual(s_number, Expression.Constant(dice.Of(0L, 3L, 5L))),
        3 => Expression.Not(Condition(dice, depth - 1)),
        4 => Expression.OrElse(Condition(dice, depth - 1), Condition(dice, depth - 1)),
        _ => Expression.AndAlso(Condition(dice, depth - 1), Condition(dice, depth - 1)),
    };
}
