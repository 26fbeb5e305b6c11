namespace ServiceStandards.Values;

/// <summary>The quantile of the standard normal distribution, to about 16 digits: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477-484.</summary>
internal static class NormalQuantile
{
    private static readonly double[] s_a = [3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727];
    private static readonly double[] s_b = [1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077, 21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610];
    private static readonly double[] s_c = [1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504, 1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 0.000774545014278341407640];
    private static readonly double[] s_d = [1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550, 0.148103976427480074590, 0.0151986665636164571966, 0.000547593808499534494600, 1.05075007164441684324e-9];
    private static readonly double[] s_e = [6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230, 0.0265321895265761230930, 0.00124266094738807843860, 0.0000271155556874348757815, 2.01033439929228813265e-7];
    private static readonly double[] s_f = [1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525, 0.000786869131145613259100, 0.0000184631831751005468180, 1.42151175831644588870e-7, 2.04426310338993978564e-15];

    /// <summary>The z with P(|Z| &lt;= z) = confidence, 1.96 for 0.95; a confidence that no double can tell from 1 gives about 8.2.</summary>
    public static double TwoSided(double confidence) => At(Math.Min((1 + confidence) / 2, Math.BitDecrement(1.0)));

    /// <param name="p">0 &lt; p &lt; 1.</param>
    private static double At(double p)
    {
        double q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            double r = 0.180625 - (q * q);
            return q * Polynomial(s_a, r) / Polynomial(s_b, r);
        }

        double tail = Math.Sqrt(-Math.Log(q < 0 ? p : 1 - p));
        double value = tail <= 5
            ? Polynomial(s_c, tail - 1.6) / Polynomial(s_d, tail - 1.6)
            : Polynomial(s_e, tail - 5) / Polynomial(s_f, tail - 5);
        return q < 0 ? -value : value;
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        double sum = 0;
        for (int i = coefficients.Length - 1; i >= 0; i--) sum = (sum * x) + coefficients[i];
        return sum;
    }
}
