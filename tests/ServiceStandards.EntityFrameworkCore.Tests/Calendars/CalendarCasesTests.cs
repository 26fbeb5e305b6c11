using System.Linq.Expressions;
using Npgsql;
using ServiceStandards.EntityFrameworkCore.Calendars;
using ServiceStandards.EntityFrameworkCore.Queries;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Tests.Calendars;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.EntityFrameworkCore.Tests.Calendars;

/// <summary>The cases of working time, to the tick, as a database reckons it.</summary>
public sealed class CalendarCasesTests : IDisposable
{
    /// <summary>The calendars' tables reach over the years that a case is in, as they reach over those that records are of.</summary>
    private static readonly long s_margin = TimeSpan.FromDays(40).Ticks;

    private NpgsqlConnection _connection = null!;

    [OneTimeSetUp]
    public void Open()
    {
        _connection = new NpgsqlConnection(SharedServer.NewDatabase());
        _connection.Open();
    }

    public void Dispose() => _connection?.Dispose();

    private static IEnumerable<TestCaseData> Elapsed() => CaseFile.Read("elapsed.cases").Where(c => IsReckoned((string)c.Arguments[1]!, (string)c.Arguments[2]!));

    private static IEnumerable<TestCaseData> WorkingDays() => CaseFile.Read("working-days.cases").Where(c => IsReckoned((string)c.Arguments[1]!, (string)c.Arguments[3]!));

    [TestCaseSource(nameof(Elapsed))]
    public void Elapsed_is_the_working_time_between(string calendar, string from, string to, string expected)
    {
        long start = At(from), end = At(to);
        Ask<long>(Math.Min(start, end), Math.Max(start, end), (tables, parameters) => tables.Elapsed(SomeCalendars.Named(calendar), Time(start), Time(end), parameters))
            .ShouldBe(CaseFile.Duration(expected).BclCompatibleTicks);
    }

    [TestCaseSource(nameof(WorkingDays))]
    public void Working_days_are_over_by(string calendar, string from, string days, string expected)
    {
        long start = At(from), end = At(expected);
        foreach (var (moment, side) in new[] { (end - 1, -1), (end, 0), (end + 1, 1) })
        {
            Ask<int>(start, end + 1, (tables, parameters) => tables.CompareToWorkingDays(SomeCalendars.Named(calendar), Time(start), Time(moment), CaseFile.Number(days), parameters))
                .ShouldBe(side);
        }
    }

    /// <summary>Over more years nothing is reckoned in a database (SS1004).</summary>
    private static bool IsReckoned(string from, string to) => Math.Abs((CaseFile.Instant(to) - CaseFile.Instant(from)).TotalDays) < HorizonQuery.MostYears * 365;

    private T Ask<T>(long from, long until, Func<CalendarTables, SqlParameters, string> write)
    {
        var parameters = new SqlParameters();
        string sql = write(new CalendarTables { Horizon = (Math.Max(from - s_margin, 1), Math.Min(until + s_margin, DateTime.MaxValue.Ticks - 1)) }, parameters);
        using var command = new NpgsqlCommand($"select {sql}", _connection);
        parameters.AddTo(command);
        return (T)command.ExecuteScalar()!;
    }

    private static (Expression Time, string Sql) Time(long ticks) => (Expression.Constant(ticks), SqlLiteral.Of(ticks));

    private static long At(string text) => Ticks.Of(CaseFile.Instant(text));
}
