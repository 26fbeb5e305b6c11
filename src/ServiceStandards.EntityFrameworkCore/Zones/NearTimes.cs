using NodaTime;

namespace ServiceStandards.EntityFrameworkCore.Zones;

/// <summary>
/// The times that contacts mostly are of. Where all times of the records are among them SQL about times is short: so short that it can be sent on to other
/// servers, again and again in one query.
/// </summary>
internal static class NearTimes
{
    private const string First = "1990-01-03 00:00:00", End = "2060-01-01 00:00:00", Middle = "2025-01-01 00:00:00";

    /// <summary>The ticks of the middle.</summary>
    private const string MiddleTicks = "638712864000000000::bigint";

    public static Instant From { get; } = Instant.FromUtc(1990, 1, 1, 0, 0);

    public static Instant Until { get; } = Instant.FromUtc(2060, 1, 3, 0, 0);

    /// <summary>UTC ticks of a timestamp with time zone: seconds as a binary float tell every microsecond apart within some seventy years.</summary>
    public static string Ticks(string column) => Ticks(column, $"tstzrange_subdiff({column}, timestamptz '{Middle}+00')", MiddleTicks);

    /// <summary>Ticks of a timestamp without time zone.</summary>
    public static string LocalTicks(string column) => Ticks(column, $"tsrange_subdiff({column}, timestamp '{Middle}')", MiddleTicks);

    /// <summary>Ticks of an interval without months.</summary>
    public static string Length(string column) => Ticks(column, $"tsrange_subdiff(timestamp '{Middle}' + {column}, timestamp '{Middle}')", "0::bigint");

    /// <summary>Whether a column holds a value far from these times, in SQL; null where its type is none of times.</summary>
    public static string? Far(string column, string storeType) => storeType switch
    {
        "timestamp with time zone" => Outside(column, $"timestamptz '{First}+00'", $"timestamptz '{End}+00'"),
        "timestamp without time zone" => Outside(column, $"timestamp '{First}'", $"timestamp '{End}'"),
        "date" => Outside(column, $"date '{First[..10]}'", $"date '{End[..10]}'"),
        "interval" => Outside(column, "interval '-10000 days'", "interval '10000 days'"),
        _ => null,
    };

    private static string Outside(string column, string from, string until) => $"({column} < {from} or {column} >= {until})";

    private static string Ticks(string column, string seconds, string from) => $"(case when ({column} is not null) then ({seconds} * 1000000)::bigint * 10 + {from} else 0::bigint end)";
}
