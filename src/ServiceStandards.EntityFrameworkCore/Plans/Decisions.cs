using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using ServiceStandards.Compilation;

namespace ServiceStandards.EntityFrameworkCore.Plans;

/// <summary>
/// Turns nested conditions into a tree that asks each question at most once on every way through it. What the compiler writes down of a standard says much
/// several times, which costs nothing in memory, where all of it is asked in turn; a database asks every branch anew.
/// </summary>
internal sealed class Decisions
{
    /// <summary>Trees of more questions are longer than what they were made of.</summary>
    private const int MostQuestions = 120;

    private readonly IReadOnlyDictionary<ParameterExpression, Expression> _definitions;
    private readonly List<(Expression Question, bool Answer)> _known = [];
    private int _questions;

    private Decisions(IReadOnlyDictionary<ParameterExpression, Expression> definitions) => _definitions = definitions;

    /// <summary>The same expression as a tree; as it is where that would grow too large.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="definitions">What variables are, where that is known.</param>
    public static Expression Of(Expression expression, IReadOnlyDictionary<ParameterExpression, Expression> definitions)
    {
        var decisions = new Decisions(definitions);
        Expression made = decisions.Decide(expression);
        return decisions._questions > MostQuestions ? expression : made;
    }

    private Expression Decide(Expression expression)
    {
        Expression left = Reduce(expression);
        if (_questions > MostQuestions || First(left) is not { } question) return left;
        _questions++;
        return Merged(question, Answered(question, true, left), Answered(question, false, left));
    }

    private Expression Answered(Expression question, bool answer, Expression left)
    {
        _known.Add((question, answer));
        Expression made = Decide(left);
        _known.RemoveAt(_known.Count - 1);
        return made;
    }

    /// <summary>What is left when the known answers are filled in.</summary>
    private Expression Reduce(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => Reduce(and.Left) is var left && left == Logic.False ? left : Logic.And(left, Reduce(and.Right)),
        BinaryExpression { NodeType: ExpressionType.OrElse } or => Reduce(or.Left) is var left && left == Logic.True ? left : Logic.Or(left, Reduce(or.Right)),
        UnaryExpression { NodeType: ExpressionType.Not } not => Logic.Not(Reduce(not.Operand)),
        ConditionalExpression choice => Either(Reduce(choice.Test), choice),
        ConstantExpression { Value: bool value } => Logic.Of(value),
        BinaryExpression { NodeType: ExpressionType.Equal } equal when Inferred(equal) is { } inferred => Reduce(inferred),
        _ when expression.Type == typeof(bool) => Known(expression) is { } answer ? Logic.Of(answer) : expression,
        _ => expression,
    };

    private Expression Either(Expression test, ConditionalExpression choice) =>
        test == Logic.True ? Reduce(choice.IfTrue) : test == Logic.False ? Reduce(choice.IfFalse) : Merged(test, Reduce(choice.IfTrue), Reduce(choice.IfFalse));

    /// <summary>Whether a variable that is one of two constants is a third: a question of which of the two it is.</summary>
    private Expression? Inferred(BinaryExpression equal) =>
        equal is { Left: ParameterExpression variable, Right: ConstantExpression { Value: { } value } }
        && _definitions.GetValueOrDefault(variable) is ConditionalExpression { IfTrue: ConstantExpression yes, IfFalse: ConstantExpression no } choice
            ? Logic.Either(choice.Test, Logic.Of(value.Equals(yes.Value)), Logic.Of(value.Equals(no.Value)))
            : null;

    private bool? Known(Expression question)
    {
        foreach (var (known, answer) in _known)
        {
            if (Same(known, question)) return answer;
            if (known is BinaryExpression told && question is BinaryExpression asked && Follows(told, answer, asked) is { } follows) return follows;
        }

        return null;
    }

    /// <summary>What the answer to one comparison with a constant says of another: a text that is one is no other, and what is below a limit is below a higher one.</summary>
    private static bool? Follows(BinaryExpression told, bool answer, BinaryExpression asked)
    {
        if (told.NodeType != asked.NodeType || told.Right is not ConstantExpression { Value: { } one } || asked.Right is not ConstantExpression { Value: { } other } || !Same(told.Left, asked.Left)) return null;
        if (told.NodeType == ExpressionType.Equal) return answer && !one.Equals(other) ? false : null;
        if (told.NodeType != ExpressionType.LessThanOrEqual || one is not IComparable limit || one.GetType() != other.GetType()) return null;
        return answer ? (limit.CompareTo(other) <= 0 ? true : null) : limit.CompareTo(other) >= 0 ? false : null;
    }

    /// <summary>The question that is asked first.</summary>
    private static Expression? First(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } both => First(both.Left),
        UnaryExpression { NodeType: ExpressionType.Not } not => First(not.Operand),
        ConditionalExpression choice => First(choice.Test),
        ConstantExpression => null,
        _ => expression.Type == typeof(bool) ? expression : null,
    };

    private static Expression Merged(Expression test, Expression yes, Expression no)
    {
        if (Same(yes, no)) return yes;
        if (yes.Type == typeof(bool)) return Truth(test, yes, no);
        if (no is ConditionalExpression other && Same(yes, other.IfTrue)) return Expression.Condition(Logic.Or(test, other.Test), yes, other.IfFalse);
        if (yes is ConditionalExpression inner && Same(no, inner.IfFalse)) return Expression.Condition(Logic.And(test, inner.Test), inner.IfTrue, no);
        return Expression.Condition(test, yes, no);
    }

    private static Expression Truth(Expression test, Expression yes, Expression no) =>
        yes == Logic.True ? Logic.Or(test, no)
        : no == Logic.False ? Logic.And(test, yes)
        : yes == Logic.False ? Logic.And(Logic.Not(test), no)
        : no == Logic.True ? Logic.Or(Logic.Not(test), yes)
        : Expression.Condition(test, yes, no);

    private static bool Same(Expression left, Expression right) => ReferenceEquals(left, right) || ExpressionEqualityComparer.Instance.Equals(left, right);
}
