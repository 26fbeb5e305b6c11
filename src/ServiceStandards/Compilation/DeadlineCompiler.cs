using System.Collections.Immutable;
using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Clocks;

namespace ServiceStandards.Compilation;

/// <summary>Compiles deadlines to UTC ticks; the greatest long is never.</summary>
internal sealed class DeadlineCompiler(FieldReader fields, ConditionCompiler conditions)
{
    private static readonly Expression s_never = Expression.Constant(long.MaxValue);

    public Expression Compile(BoundDeadline deadline) => deadline switch
    {
        BoundDeadline.Length length => WhileOpen(length.Field, length.Limit, field => Length(field, length.Ticks)),
        BoundDeadline.Days days => WhileOpen(days.Field, days.Limit, field => Days(field, days.Count)),
        BoundDeadline.Soonest soonest => Combined(soonest.Parts, nameof(Moments.Sooner)),
        BoundDeadline.Latest latest => Combined(latest.Parts, nameof(Moments.Later)),
        _ => throw new InvalidOperationException($"Unknown deadline {deadline.GetType().Name}."),
    };

    private Expression Combined(ImmutableArray<BoundDeadline> parts, string method) =>
        parts.Select(Compile).Aggregate((left, right) => Expression.Call(typeof(Moments), method, null, left, right));

    /// <summary>A limit that is passed, or reached, is no risk any more: the whole may still hang on something else.</summary>
    private Expression WhileOpen(BoundField field, BoundCondition limit, Func<BoundField, Expression> due)
    {
        Expression running = fields.Read(field).Running;
        if (running == Logic.False) return s_never;
        Lanes lanes = conditions.Compile(limit);
        return Expression.Condition(Logic.And(running, Logic.And(Logic.Not(lanes.Met), Logic.Not(lanes.Missed))), due(field), s_never);
    }

    private Expression Length(BoundField field, long ticks) => field switch
    {
        BoundField.Elapsed elapsed => Expression.Call(
            typeof(ClockDeadline), nameof(ClockDeadline.After), null,
            Expression.Constant(elapsed.Calendar, typeof(Calendars.WorkingCalendar)), fields.Read(elapsed.From).Value, Expression.Constant(ticks)),
        BoundField.Clock clock => Expression.Call(
            typeof(ClockDeadline), nameof(ClockDeadline.Of), null, Expression.Constant(clock.Dial), fields.Events(clock), fields.AsOf, Expression.Constant(ticks)),
        BoundField.FirstGiven first => first.Parts.Reverse().Aggregate(s_never, (rest, part) => Expression.Condition(fields.Read(part).Running, Length(part, ticks), rest)),
        _ => s_never,
    };

    private Expression Days(BoundField field, int days) => field switch
    {
        BoundField.Elapsed { Calendar: { } calendar } elapsed => Expression.Call(
            Expression.Constant(calendar), nameof(calendar.AfterWorkingDaysTicks), null, fields.Read(elapsed.From).Value, Expression.Constant(days)),
        BoundField.Clock clock => Expression.Call(
            typeof(WorkingDayClock), nameof(WorkingDayClock.Due), null, Expression.Constant(clock.Dial), fields.Events(clock), fields.AsOf, Expression.Constant(days)),
        _ => throw new InvalidOperationException($"{field.GetType().Name} has no working days."),
    };
}
