using System.Globalization;
using System.Numerics;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>Arithmetic as a .NET decimal does it: 96 bits of digits, at most 28 of them behind the point, half to even; beyond that no value.</summary>
internal static class DecimalForms
{
    private const string Beyond = "79000000000000000000000000000";

    /// <summary>From these amounts on there is room for one digit less behind the point.</summary>
    private static readonly string s_rooms = string.Join(',', Enumerable.Range(0, 29).Select(Room));

    public static string Sum(string left, string right) => Rounded($"{left} + {right}");

    public static string Difference(string left, string right) => Rounded($"{left} - {right}");

    public static string Product(string left, string right) => Rounded($"{left} * {right}");

    /// <summary>With eighty digits behind the point no quotient of two decimals looks like a tie that is none.</summary>
    public static string Quotient(string left, string right) => Rounded($"{left}::numeric(200,80) / nullif({right}, 0)");

    /// <summary>The number of a binary float as a decimal holds it.</summary>
    public static string Of(string number) => $"coalesce({Rounded(number)}, 0)";

    private static string Rounded(string exact) =>
        $"(select case when abs(d.x) >= {Beyond} then null when scale(d.x) <= 9 and abs(d.x) < 1000000000000000000 then d.x else "
        + "(select case when abs(d.x - trunc(d.x, p.s)) * power(10::numeric, p.s + 1) = 5 and mod(trunc(abs(d.x) * power(10::numeric, p.s)), 2) = 0 then trunc(d.x, p.s) else round(d.x, p.s) end "
        + $"from (select 28 - width_bucket(abs(d.x), array[{s_rooms}]::numeric[]) as s offset 0) p) end from (select ({exact})::numeric as x offset 0) d)";

    private static string Room(int digits)
    {
        string most = (BigInteger.One << 96).ToString(CultureInfo.InvariantCulture);
        return digits < 28 ? most[..(1 + digits)] + "." + most[(1 + digits)..] : most;
    }
}
