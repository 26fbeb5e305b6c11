namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>Values of columns as the whole numbers that standards reckon with: ticks of 100 ns, days since 0001-01-01.</summary>
internal sealed class ColumnForms(Shipping shipping)
{
    /// <summary>The ticks of 2000-01-01 UTC, where PostgreSQL counts from.</summary>
    private const string Year2000 = "630822816000000000::bigint";

    /// <summary>What Npgsql makes of 'infinity': the last tick of a DateTime.</summary>
    private const string Last = "3155378975999999999::bigint";

    private const string FromYear2000 = "timestamptz '2000-01-01 00:00:00+00'";

    /// <summary>
    /// UTC ticks of a timestamp with time zone. Within some thirty years around 2000 the seconds as a binary float still tell every microsecond apart;
    /// elsewhere the days are counted by themselves. The seconds are those of the difference, since those of the timestamp itself are left to no other server.
    /// </summary>
    public string Ticks(string column) =>
        $"(case when {column} is null then 0 when {column} between timestamptz '1968-01-01 00:00:00+00' and timestamptz '2032-01-01 00:00:00+00' "
        + $"then {Seconds($"{column} - {FromYear2000}")} + {Year2000} "
        + $"when isfinite({column}) then {WholeDays($"({column} - {FromYear2000})")} + {Year2000} "
        + $"when {column} > {FromYear2000} then {Last} else 0 end)";

    /// <summary>Ticks of what the clocks of a place show: a timestamp without time zone.</summary>
    public string LocalTicks(string column) => Ticks($"({column} at time zone interval '0')");

    /// <summary>Ticks of an interval without months.</summary>
    public string Length(string column) =>
        $"(case when {column} is null then 0 when {column} between interval '-10000 days' and interval '10000 days' then {Seconds(column)} "
        + $"else {WholeDays($"justify_hours({column})")} end)";

    /// <summary>Days since 0001-01-01 of a date.</summary>
    public static string Day(string column) =>
        $"(case when {column} is null then 0 when isfinite({column}) then ({column} - date '0001-01-01')::bigint when {column} > date '2000-01-01' then 3652058 else 0 end)";

    private string Seconds(string interval) => $"(date_part({shipping.Part("epoch")}, {interval}) * 1000000)::bigint * 10";

    private string WholeDays(string interval)
    {
        string days = $"date_part({shipping.Part("day")}, {interval})";
        return $"({days}::bigint * 864000000000 + {Seconds($"({interval} - {days} * interval '1 day')")})";
    }
}
