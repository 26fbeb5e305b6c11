using System.Linq.Expressions;
using ServiceStandards.Records;

namespace ServiceStandards.Compilation.Vectors;

/// <summary>
/// Decisions in which no test is asked twice on any way, and ways that go on alike are one: a binary decision diagram
/// (R. E. Bryant, "Graph-based algorithms for Boolean function manipulation", IEEE Transactions on Computers 35, 1986). Where all ways are worked
/// out for all records, each test that is left out counts.
/// </summary>
internal sealed class DecisionDiagram
{
    /// <summary>The most steps that are made on the way to what is asked for: conditions that take more are none that people write.</summary>
    private const int Most = 4096;

    private readonly List<Expression> _tests = [];
    private readonly List<End> _ends = [];
    private readonly Dictionary<(int Test, Step Yes, Step No), Way> _ways = [];
    private readonly Dictionary<(Step Test, Step Yes, Step No), Step> _chosen = [];

    /// <summary>Whether there turned out to be too many steps; then what came out means nothing.</summary>
    public bool IsTooLarge => _ways.Count > Most;

    /// <summary>The diagram of decisions: conditions that end in expressions.</summary>
    public Step Of(Expression decisions) =>
        decisions is ConditionalExpression way ? Choose(Test(way.Test), Of(way.IfTrue), Of(way.IfFalse)) : EndIn(decisions);

    /// <summary>Decisions that end in a pair of what two others end in.</summary>
    /// <param name="first">Some decisions.</param>
    /// <param name="second">Others.</param>
    /// <param name="pair">Makes a pair of two ends.</param>
    public Step Both(Step first, Step second, Func<Expression, Expression, Expression> pair)
    {
        var known = new Dictionary<(Step, Step), Step>();
        return of(first, second);

        Step of(Step one, Step other)
        {
            if (one is End end && other is End otherEnd) return EndIn(pair(end.Value, otherEnd.Value));
            if (known.TryGetValue((one, other), out Step? made)) return made;
            int test = Math.Min(TestOf(one), TestOf(other));
            return known[(one, other)] = NewWay(test, of(Answered(one, test, true), Answered(other, test, true)), of(Answered(one, test, false), Answered(other, test, false)));
        }
    }

    /// <summary>All steps of decisions, those that others lead to before the others.</summary>
    public static IReadOnlyList<Step> Steps(Step decisions)
    {
        List<Step> all = [];
        add(decisions);
        return all;

        void add(Step step)
        {
            if (all.Contains(step)) return;
            if (step is Way way)
            {
                add(way.Yes);
                add(way.No);
            }

            all.Add(step);
        }
    }

    private Step Test(Expression test) => test switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => Choose(Test(both.Left), Test(both.Right), EndIn(Logic.False)),
        BinaryExpression { NodeType: ExpressionType.OrElse } both => Choose(Test(both.Left), EndIn(Logic.True), Test(both.Right)),
        UnaryExpression { NodeType: ExpressionType.Not } not => Choose(Test(not.Operand), EndIn(Logic.False), EndIn(Logic.True)),
        ConditionalExpression way => Choose(Test(way.Test), Test(way.IfTrue), Test(way.IfFalse)),
        ConstantExpression => EndIn(test),
        _ => NewWay(Number(test), EndIn(Logic.True), EndIn(Logic.False)),
    };

    private Step Choose(Step test, Step yes, Step no)
    {
        if (yes == no || test == EndIn(Logic.True)) return yes;
        if (test == EndIn(Logic.False)) return no;
        if (IsTooLarge) return no;
        if (_chosen.TryGetValue((test, yes, no), out Step? known)) return known;
        int first = Math.Min(TestOf(test), Math.Min(TestOf(yes), TestOf(no)));
        Step answered(bool answer) => Choose(Answered(test, first, answer), Answered(yes, first, answer), Answered(no, first, answer));
        return _chosen[(test, yes, no)] = NewWay(first, answered(true), answered(false));
    }

    private Step NewWay(int test, Step yes, Step no)
    {
        if (yes == no) return yes;
        if (!_ways.TryGetValue((test, yes, no), out Way? way)) _ways[(test, yes, no)] = way = new Way(test, _tests[test], yes, no);
        return way;
    }

    private End EndIn(Expression value)
    {
        if (_ends.Find(e => AreAlike(e.Value, value)) is { } known) return known;
        _ends.Add(new End(value));
        return _ends[^1];
    }

    /// <summary>Tests are asked in the order in which they first came up.</summary>
    private int Number(Expression test)
    {
        int known = _tests.FindIndex(t => AreAlike(t, test));
        if (known < 0) _tests.Add(test);
        return known < 0 ? _tests.Count - 1 : known;
    }

    private static int TestOf(Step step) => step is Way way ? way.Number : int.MaxValue;

    /// <summary>What comes after a test was answered, which is asked first if at all.</summary>
    private static Step Answered(Step step, int test, bool answer) => step is Way way && way.Number == test ? (answer ? way.Yes : way.No) : step;

    private static bool AreAlike(Expression left, Expression right) => (left, right) switch
    {
        (ConstantExpression a, ConstantExpression b) => a.Type == b.Type && Equals(a.Value, b.Value),
        (BinaryExpression { Method: null } a, BinaryExpression { Method: null } b) => a.NodeType == b.NodeType && AreAlike(a.Left, b.Left) && AreAlike(a.Right, b.Right),
        _ => Unchanging.AreSame(left, right),
    };

    /// <summary>What comes next; the same object for the same decisions.</summary>
    internal abstract class Step;

    internal sealed class End(Expression value) : Step
    {
        public Expression Value => value;
    }

    internal sealed class Way(int number, Expression test, Step yes, Step no) : Step
    {
        public int Number => number;

        public Expression Test => test;

        public Step Yes => yes;

        public Step No => no;
    }
}
