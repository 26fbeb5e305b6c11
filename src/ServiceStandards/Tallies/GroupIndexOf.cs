namespace ServiceStandards.Tallies;

/// <summary>The numbers of values of one .NET type.</summary>
internal sealed class GroupIndex<TValue> : GroupIndex
    where TValue : notnull
{
    private readonly Dictionary<TValue, int> _numbers = [];

    /// <summary>The number of a value; -1 when it is new.</summary>
    public int Find(TValue value) => _numbers.GetValueOrDefault(value, -1);

    public int Add(TValue value, string text)
    {
        int number = Append(text);
        _numbers.Add(value, number);
        return number;
    }
}
