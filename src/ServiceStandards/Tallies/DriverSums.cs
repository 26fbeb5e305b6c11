using System.Numerics;

namespace ServiceStandards.Tallies;

/// <summary>
/// How many rows of values there were, their sums, and the sums of the products of each two: all that means, deviations,
/// correlations and regressions follow from. Nothing is rounded, so the order of the records cannot matter.
/// </summary>
internal sealed class DriverSums
{
    /// <summary>Values in steps of a millionth, below a million: their products add up in 128 bits for more rows than there will ever be.</summary>
    private const int FewDigits = 6;
    private const decimal Small = 1_000_000m;
    private static readonly BigInteger s_finestPerMillionth = BigInteger.Pow(10, 28 - FewDigits);
    private static readonly BigInteger s_finestPerProduct = BigInteger.Pow(10, 56 - (2 * FewDigits));

    private readonly long[] _scaled;
    private readonly Int128[] _sums;
    private readonly Int128[] _products;
    private readonly BigInteger[] _finestSums;
    private readonly BigInteger[] _finestProducts;

    public DriverSums(int variables)
    {
        _scaled = new long[variables];
        (_sums, _finestSums) = (new Int128[variables], new BigInteger[variables]);
        int pairs = Pairs(variables);
        (_products, _finestProducts) = (new Int128[pairs], new BigInteger[pairs]);
    }

    public int Variables => _scaled.Length;

    public long Count { get; private set; }

    public void Note(ReadOnlySpan<decimal> values)
    {
        Count++;
        bool few = true;
        foreach (decimal value in values) few &= value.Scale <= FewDigits && Math.Abs(value) < Small;
        if (few) NoteFew(values);
        else NoteAny(values);
    }

    public void Add(DriverSums other)
    {
        Count += other.Count;
        for (int i = 0; i < _sums.Length; i++)
        {
            _sums[i] += other._sums[i];
            _finestSums[i] += other._finestSums[i];
        }

        for (int i = 0; i < _products.Length; i++)
        {
            _products[i] += other._products[i];
            _finestProducts[i] += other._finestProducts[i];
        }
    }

    /// <summary>The sum of the products of two variables as a count of 1e-56; by pairs (0,0), (0,1), (1,1), (0,2), ...</summary>
    public IEnumerable<BigInteger> Products => Enumerable.Range(0, _products.Length).Select(Product);

    /// <summary>Sums as they were saved: counts of 1e-28 and of 1e-56.</summary>
    public static DriverSums Of(long count, BigInteger[] sums, BigInteger[] products)
    {
        var all = new DriverSums(sums.Length) { Count = count };
        sums.CopyTo(all._finestSums, 0);
        products.CopyTo(all._finestProducts, 0);
        return all;
    }

    /// <summary>How many pairs of variables there are, each with itself too.</summary>
    public static int Pairs(int variables) => variables * (variables + 1) / 2;

    /// <summary>The sum of a variable as a count of 1e-28.</summary>
    public BigInteger Sum(int variable) => (_sums[variable] * s_finestPerMillionth) + _finestSums[variable];

    /// <summary>The covariance of two variables times n², as a count of 1e-56: n times the sum of products minus the product of sums.</summary>
    public BigInteger Covariance(int one, int other)
    {
        BigInteger product = Product(Pair(Math.Min(one, other), Math.Max(one, other)));
        return (Count * product) - (Sum(one) * Sum(other));
    }

    private BigInteger Product(int pair) => (_products[pair] * s_finestPerProduct) + _finestProducts[pair];

    private static int Pair(int smaller, int larger) => (larger * (larger + 1) / 2) + smaller;

    private void NoteFew(ReadOnlySpan<decimal> values)
    {
        for (int i = 0; i < values.Length; i++) _sums[i] += _scaled[i] = (long)(values[i] * Small);
        int pair = 0;
        for (int larger = 0; larger < values.Length; larger++)
        {
            for (int smaller = 0; smaller <= larger; smaller++) _products[pair++] += (Int128)_scaled[larger] * _scaled[smaller];
        }
    }

    private void NoteAny(ReadOnlySpan<decimal> values)
    {
        var finest = new BigInteger[values.Length];
        for (int i = 0; i < values.Length; i++) _finestSums[i] += finest[i] = ExactSum.Finest(values[i]);
        int pair = 0;
        for (int larger = 0; larger < values.Length; larger++)
        {
            for (int smaller = 0; smaller <= larger; smaller++) _finestProducts[pair++] += finest[larger] * finest[smaller];
        }
    }
}
