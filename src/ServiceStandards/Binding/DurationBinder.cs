using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Binds limits on durations: lengths of time, or on a calendar working days.</summary>
internal sealed class DurationBinder(LiteralBinder literals, DiagnosticBag bag)
{
    /// <summary>The condition; never met after a diagnostic. At least one limit is not null.</summary>
    public BoundCondition Bind(BoundField field, WrittenLimit? low, WrittenLimit? high)
    {
        Literal[] written = [.. new[] { low, high }.OfType<WrittenLimit>().Select(l => l.Literal)];
        Literal[] days = [.. written.Where(IsDays)];
        if (days.Length == 0 || !field.CountsWorkingTime) return BindLengths(field, low, high);
        if (days.Length < written.Length)
        {
            bag.Add(Messages.WorkingDaysBesideHours(written[1].Location, days[0].Text, written.Except(days).First().Text));
            return BoundCondition.Never;
        }

        if (field is BoundField.Clock or BoundField.Elapsed) return new BoundCondition.WithinDays(field, Days(low), Days(high));
        foreach (Literal literal in days) bag.Add(Messages.WorkingDaysOfParts(literal.Location, field.Name, literal.Text));
        return BoundCondition.Never;
    }

    private BoundCondition BindLengths(BoundField field, WrittenLimit? low, WrittenLimit? high)
    {
        BoundLimit? least = Length(field, low), most = Length(field, high);
        return least is null == low is null && most is null == high is null ? new BoundCondition.Within(field, least, most) : BoundCondition.Never;
    }

    private BoundLimit? Length(BoundField field, WrittenLimit? limit) =>
        limit is not null && literals.Bind(limit.Literal, field) is { } value ? new BoundLimit(value, limit.Inclusive) : null;

    private static bool IsDays(Literal literal) => !literal.Quoted && NumberText.TryReadWorkingDays(literal.Text, out _);

    private static DayLimit? Days(WrittenLimit? limit) =>
        limit is not null && NumberText.TryReadWorkingDays(limit.Literal.Text, out int days) ? new DayLimit(days, limit.Inclusive) : null;
}
