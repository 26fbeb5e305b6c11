namespace ServiceStandards.Tallies;

/// <summary>Gives the values of one group field small numbers, from 0 for a record without a value.</summary>
internal abstract class GroupIndex
{
    private readonly List<string?> _texts = [null];

    public string? Text(int number) => _texts[number];

    private protected int Append(string text)
    {
        _texts.Add(text);
        return _texts.Count - 1;
    }
}
