namespace ServiceStandards.Compilation;

/// <summary>Arithmetic of derived fields: exact to the 28 digits of a decimal; no value in, or none that a decimal can hold, is no value out.</summary>
internal static class ExactArithmetic
{
    private const double Largest = 7.9e28;

    public static decimal? Sum(decimal? left, decimal? right) => Fits((double?)left + (double?)right) ? left + right : null;

    public static decimal? Difference(decimal? left, decimal? right) => Fits((double?)left - (double?)right) ? left - right : null;

    public static decimal? Product(decimal? left, decimal? right) => Fits((double?)left * (double?)right) ? left * right : null;

    public static decimal? Quotient(decimal? left, decimal? right) => right is not 0 && Fits((double?)left / (double?)right) ? left / right : null;

    private static bool Fits(double? estimate) => estimate is { } size && Math.Abs(size) < Largest;
}
