using System.Linq.Expressions;
using ServiceStandards.Compilation.Vectors;

namespace ServiceStandards.Tests.Compilation.Vectors;

/// <summary>Diagrams come to what the decisions come to that they are made of, whatever the tests say.</summary>
public sealed class DecisionDiagramTests
{
    private const int Tests = 5;

    private static readonly ParameterExpression[] s_tests = [.. Enumerable.Range(0, Tests).Select(i => Expression.Parameter(typeof(bool), $"t{i}"))];

    private static IEnumerable<int> AllAnswers => Enumerable.Range(0, 1 << Tests);

    [Test]
    public void Decisions_come_to_the_same_and_ask_nothing_twice([Range(1, 40)] int seed)
    {
        Expression decisions = Decisions(new Random(seed), depth: 6);
        Func<int, int> expected = Compiled(decisions);
        DecisionDiagram.Step diagram = new DecisionDiagram().Of(decisions);
        foreach (int answers in AllAnswers) End(diagram, answers).ShouldBe(Expression.Constant(expected(answers)).Value);
        DecisionDiagram.Steps(diagram).OfType<DecisionDiagram.Way>().ShouldAllBe(way => !LeadsTo(way.Yes, way.Test) && !LeadsTo(way.No, way.Test) && way.Yes != way.No);
    }

    [Test]
    public void Two_decisions_come_to_both_ends_at_once([Range(1, 20)] int seed)
    {
        var dice = new Random(seed);
        Expression first = Decisions(dice, depth: 4), second = Decisions(dice, depth: 4);
        (Func<int, int> one, Func<int, int> other) = (Compiled(first), Compiled(second));
        var diagram = new DecisionDiagram();
        DecisionDiagram.Step both = diagram.Both(diagram.Of(first), diagram.Of(second), (a, b) => Expression.Constant((Value(a), Value(b))));
        foreach (int answers in AllAnswers) End(both, answers).ShouldBe((one(answers), other(answers)));
    }

    [Test]
    public void The_same_decisions_are_the_same_step_however_they_are_written()
    {
        var diagram = new DecisionDiagram();
        Expression one = Expression.Condition(Expression.OrElse(s_tests[0], s_tests[1]), Expression.Constant(1), Expression.Constant(2));
        Expression other = Expression.Condition(Expression.Not(Expression.AndAlso(Expression.Not(s_tests[0]), Expression.Not(s_tests[1]))), Expression.Constant(1), Expression.Constant(2));
        diagram.Of(other).ShouldBeSameAs(diagram.Of(one));
        diagram.Of(Expression.Condition(Limit(5), Expression.Constant(1), Expression.Constant(2))).ShouldBeSameAs(diagram.Of(Expression.Condition(Limit(5), Expression.Constant(1), Expression.Constant(2))));
        diagram.Of(Expression.Condition(Limit(5), Expression.Constant(1), Expression.Constant(2))).ShouldNotBeSameAs(diagram.Of(Expression.Condition(Limit(6), Expression.Constant(1), Expression.Constant(2))));
    }

    [Test]
    public void Steps_come_after_those_that_they_lead_to([Range(1, 5)] int seed)
    {
        List<DecisionDiagram.Step> steps = [.. DecisionDiagram.Steps(new DecisionDiagram().Of(Decisions(new Random(seed), depth: 6)))];
        steps.OfType<DecisionDiagram.Way>().ShouldAllBe(way => steps.IndexOf(way.Yes) < steps.IndexOf(way) && steps.IndexOf(way.No) < steps.IndexOf(way));
        steps.ShouldBeUnique();
    }

    [Test]
    public void Decisions_that_take_too_many_steps_are_given_up([Values(3, 11)] int pairs)
    {
        ParameterExpression[] first = [.. Enumerable.Range(0, pairs).Select(i => Expression.Parameter(typeof(bool), $"a{i}"))], second = [.. Enumerable.Range(0, pairs).Select(i => Expression.Parameter(typeof(bool), $"b{i}"))];
        Expression someFirst = first.Aggregate<Expression>(Expression.OrElse), somePair = first.Zip(second, Expression.AndAlso).Aggregate<Expression>(Expression.OrElse);
        var diagram = new DecisionDiagram(); // that asks all of the first of each pair before any of the second, and has to remember each of them
        diagram.Of(Expression.Condition(Expression.AndAlso(someFirst, somePair), Expression.Constant(1), Expression.Constant(2)));
        diagram.IsTooLarge.ShouldBe(pairs == 11);
    }

    private static Expression Decisions(Random dice, int depth) => depth == 0 || dice.Next(8) == 0
        ? Expression.Constant(dice.Next(3))
        : Expression.Condition(Test(dice, dice.Next(4)), Decisions(dice, depth - 1), Decisions(dice, depth - 1));

    private static Expression Test(Random dice, int depth) => (depth == 0 ? 4 : dice.Next(6)) switch
    {
        0 => Expression.AndAlso(Test(dice, depth - 1), Test(dice, depth - 1)),
        1 => Expression.OrElse(Test(dice, depth - 1), Test(dice, depth - 1)),
        2 => Expression.Not(Test(dice, depth - 1)),
        3 => Expression.Condition(Test(dice, depth - 1), Test(dice, depth - 1), Test(dice, depth - 1)),
        _ => dice.Next(12) == 0 ? Expression.Constant(dice.Next(2) == 0) : s_tests[dice.Next(Tests)],
    };

    private static BinaryExpression Limit(long limit) => Expression.LessThan(Expression.Property(Expression.Constant("value"), nameof(string.Length)), Expression.Constant((int)limit));

    private static Func<int, int> Compiled(Expression decisions)
    {
        Func<bool, bool, bool, bool, bool, int> run = Expression.Lambda<Func<bool, bool, bool, bool, bool, int>>(decisions, s_tests).Compile();
        return answers => run(Says(answers, 0), Says(answers, 1), Says(answers, 2), Says(answers, 3), Says(answers, 4));
    }

    private static bool Says(int answers, int test) => (answers & (1 << test)) != 0;

    private static object? End(DecisionDiagram.Step step, int answers)
    {
        while (step is DecisionDiagram.Way way) step = Says(answers, Array.IndexOf(s_tests, way.Test)) ? way.Yes : way.No;
        return ((ConstantExpression)((DecisionDiagram.End)step).Value).Value;
    }

    private static bool LeadsTo(DecisionDiagram.Step step, Expression test) => DecisionDiagram.Steps(step).OfType<DecisionDiagram.Way>().Any(way => way.Test == test);

    private static int Value(Expression end) => (int)((ConstantExpression)end).Value!;
}
