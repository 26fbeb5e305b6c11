using System.Linq.Expressions;
using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.Clocks;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Calendars;
using ServiceStandards.EntityFrameworkCore.Zones;
using ServiceStandards.Neighbours;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>The methods that compiled expressions call, as SQL. What is not here cannot be pushed down.</summary>
internal sealed class MethodForms(SqlParameters parameters, CalendarTables calendars, Shipping shipping)
{
    private readonly ColumnForms _columns = new(shipping);

    private const string WithTimeZone = "timestamp with time zone";
    private const string WithoutTimeZone = "timestamp without time zone";

    public SqlValue Write(MethodCallExpression call, Func<Expression, SqlValue> write)
    {
        Type? owner = call.Method.DeclaringType;
        if (owner == typeof(ExactArithmetic)) return Arithmetic(call, write);
        string text = owner switch
        {
            _ when owner == typeof(ExactValue) => Exact(call, write),
            _ when owner == typeof(Moments) => Moment(call, write),
            _ when owner == typeof(WorkingCalendar) && call.Method.Name == nameof(WorkingCalendar.ElapsedTicks) =>
                calendars.Elapsed(Calendar(call.Object!), Time(call.Arguments[0], write), Time(call.Arguments[1], write), parameters),
            _ when owner == typeof(string) && call.Method.Name == nameof(string.StartsWith) => $"starts_with({write(call.Object!)}, {write(call.Arguments[0])})",
            _ when owner == typeof(EnumCoding) && Enum(call.Arguments[0]) is var member => EnumForms.Name(write(member), member.Type, parameters),
            _ when owner == typeof(NeighbourIndex) => NeighbourForms.Write(call, write),
            _ when owner == typeof(NpsTally) => $"({write(call.Arguments[0])} between 0 and 10)",
            _ when call.Method.Name == nameof(ToString) && call.Arguments.Count == 0 => $"coalesce({write(call.Object!)}::text, '')",
            _ => throw new NotTranslatable(Named(call)),
        };
        return new SqlValue(text);
    }

    /// <summary>A value, or another where it is null.</summary>
    public string OrElse(string value, string other) => shipping.OrElse(value, other);

    /// <summary>UTC ticks of a column that holds a time; one without an offset is local to the zone.</summary>
    public string Ticks(SqlValue column, DateTimeZone? zone) => column.Column?.StoreType switch
    {
        WithTimeZone => _columns.Ticks(column.Text),
        WithoutTimeZone when zone is not null => ZoneTable.Of(zone).Utc(_columns.LocalTicks(column.Text), parameters),
        var type => throw new NotTranslatable($"a time stored as '{type ?? "an expression"}'"),
    };

    /// <summary>Ticks of a column that holds a length of time.</summary>
    public string Length(SqlValue column) => column.Column?.StoreType == "interval"
        ? _columns.Length(column.Text)
        : throw new NotTranslatable($"a duration stored as '{column.Column?.StoreType ?? "an expression"}'");

    private string Exact(MethodCallExpression call, Func<Expression, SqlValue> write)
    {
        SqlValue value = write(call.Arguments[0]);
        Type type = call.Arguments[0].Type;
        return call.Method.Name switch
        {
            nameof(ExactValue.IsNumber) => $"(case when abs({value}) < 7.9e27 then true else false end)",
            nameof(ExactValue.Number) => DecimalForms.Of(value.Text),
            nameof(ExactValue.Ticks) when type == typeof(DateOnly) || type == typeof(LocalDate) => ColumnForms.Day(value.Text),
            nameof(ExactValue.Ticks) when type == typeof(NodaTime.Duration) => Length(value),
            nameof(ExactValue.Ticks) => Ticks(value, call.Arguments.Count > 1 ? Zone(call.Arguments[1]) : null),
            _ => throw new NotTranslatable(Named(call)),
        };
    }

    private static SqlValue Arithmetic(MethodCallExpression call, Func<Expression, SqlValue> write)
    {
        SqlValue left = write(call.Arguments[0]), right = write(call.Arguments[1]);
        bool areWhole = left.IsWhole && right.IsWhole;
        return call.Method.Name switch
        {
            nameof(ExactArithmetic.Sum) when areWhole => new SqlValue($"({left} + {right})", null, IsWhole: true),
            nameof(ExactArithmetic.Difference) when areWhole => new SqlValue($"({left} - {right})", null, IsWhole: true),
            nameof(ExactArithmetic.Sum) => new SqlValue(DecimalForms.Sum(left.Text, right.Text)),
            nameof(ExactArithmetic.Difference) => new SqlValue(DecimalForms.Difference(left.Text, right.Text)),
            nameof(ExactArithmetic.Product) => new SqlValue(DecimalForms.Product(left.Text, right.Text)),
            nameof(ExactArithmetic.Quotient) => new SqlValue(DecimalForms.Quotient(left.Text, right.Text)),
            _ => throw new NotTranslatable(Named(call)),
        };
    }

    private string Moment(MethodCallExpression call, Func<Expression, SqlValue> write) => call.Method.Name switch
    {
        nameof(Moments.DateOf) => Day(call, write),
        nameof(Moments.WeekdayOf) => $"(array['sun','mon','tue','wed','thu','fri','sat'])[({Day(call, write)} + 1) % 7 + 1]",
        nameof(Moments.HourOf) => $"(({Local(call, write)} - {Day(call, write)} * {NodaConstants.TicksPerDay}) / {NodaConstants.TicksPerHour})",
        nameof(Moments.IsOpen) => calendars.IsOpen(Calendar(call.Arguments[0]), Time(call.Arguments[1], write), parameters),
        nameof(Moments.CompareToWorkingDays) => calendars.CompareToWorkingDays(
            Calendar(call.Arguments[0]), Time(call.Arguments[1], write), Time(call.Arguments[2], write), (int)((ConstantExpression)call.Arguments[3]).Value!, parameters),
        nameof(Moments.StartOfDay) => ZoneTable.Of(Zone(call.Arguments[1])).StartOfDay(write(call.Arguments[0]).Text, parameters),
        _ => throw new NotTranslatable(Named(call)),
    };

    private string Day(MethodCallExpression call, Func<Expression, SqlValue> write) => PeriodKeys.Day(Local(call, write));

    private string Local(MethodCallExpression call, Func<Expression, SqlValue> write) =>
        ZoneTable.Of(Zone(call.Arguments[1])).Local(write(call.Arguments[0]).Text, parameters);

    private static WorkingCalendar Calendar(Expression argument) => (WorkingCalendar)((ConstantExpression)argument).Value!;

    private static (Expression Time, string Sql) Time(Expression time, Func<Expression, SqlValue> write) => (time, write(time).Text);

    private static DateTimeZone Zone(Expression argument) => (DateTimeZone)((ConstantExpression)argument).Value!;

    /// <summary>The enum that was boxed.</summary>
    private static Expression Enum(Expression boxed) => boxed is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : boxed;

    private static string Named(MethodCallExpression call) => call.Method.Name switch
    {
        _ when call.Method.DeclaringType == typeof(Outlook) => "where arithmetic over clocks that still run can end",
        _ when call.Method.DeclaringType == typeof(EventClock) || call.Method.DeclaringType == typeof(WorkingDayClock) => "a clock that runs on events",
        _ => $"the method {call.Method.DeclaringType?.Name}.{call.Method.Name}",
    };
}
