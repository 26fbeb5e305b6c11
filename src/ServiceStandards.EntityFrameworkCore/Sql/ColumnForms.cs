namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>
/// Values of columns as the whole numbers that standards reckon with: ticks of 100 ns, days since 0001-01-01. Made of functions without texts among their
/// arguments, since postgres_fdw sends no others to the servers that keep the rows.
/// </summary>
internal static class ColumnForms
{
    /// <summary>The ticks of 2000-01-01 UTC, where PostgreSQL counts from.</summary>
    private const string Year2000 = "630822816000000000::bigint";

    /// <summary>What Npgsql makes of 'infinity': the last tick of a DateTime.</summary>
    private const string Last = "3155378975999999999::bigint";

    private const string TicksOfDay = "864000000000";

    /// <summary>As far from the ends of what a timestamp holds as a TimeSpan is long.</summary>
    private const string FarFromEnds = "timestamp '100000-01-01 00:00:00'";

    /// <summary>UTC ticks of a timestamp with time zone.</summary>
    public static string Ticks(string column) => Ticks(column, "timestamptz", "+00", "tstzrange_subdiff", $"timezone(interval '0', {column})");

    /// <summary>Ticks of what the clocks of a place show: a timestamp without time zone.</summary>
    public static string LocalTicks(string column) => Ticks(column, "timestamp", "", "tsrange_subdiff", column);

    /// <summary>Ticks of an interval without months.</summary>
    public static string Length(string column) =>
        $"(case when {column} between interval '-10000 days' and interval '10000 days' then {Micros($"timestamp '2000-01-01 00:00:00' + {column}", "timestamp '2000-01-01 00:00:00'")} * 10 "
        + $"when {column} is not null then {Long($"({FarFromEnds} + {column})", $"{FarFromEnds}::date")} else 0 end)";

    /// <summary>Days since 0001-01-01 of a date.</summary>
    public static string Day(string column) =>
        $"(case when isfinite({column}) then ({column} - date '0001-01-01')::bigint when {column} > date '2000-01-01' then 3652058 else 0 end)";

    /// <param name="column">The column.</param>
    /// <param name="type">Its type.</param>
    /// <param name="zone">What literals of the type end with.</param>
    /// <param name="seconds">The function that gives the seconds between two values of the type.</param>
    /// <param name="time">The column as a timestamp without time zone.</param>
    private static string Ticks(string column, string type, string zone, string seconds, string time) =>
        $"(case when {column} between {type} '1905-01-01 00:00:00{zone}' and {type} '2090-01-01 00:00:00{zone}' "
        + $"then ({seconds}({column}, {type} '2000-01-01 00:00:00{zone}') * 1000000)::bigint * 10 + {Year2000} "
        + $"when isfinite({column}) then {Long(time, "date '0001-01-01'")} when {column} > {type} '2000-01-01 00:00:00{zone}' then {Last} else 0 end)";

    /// <summary>
    /// The microseconds between times. Seconds as a binary float tell every microsecond apart within a hundred years: they are less than 2^32, so they err by less than
    /// 0.24 microseconds, and the product by 0.25 more.
    /// </summary>
    private static string Micros(string time, string from) => $"(tsrange_subdiff({time}, {from}) * 1000000)::bigint";

    /// <summary>Ticks since a day, over any number of years.</summary>
    private static string Long(string time, string from) => $"(({time}::date - {from})::bigint * {TicksOfDay} + {Micros(time, $"{time}::date::timestamp")} * 10)";
}
