using System.Text;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;

namespace ServiceStandards.Sources.Rows;

/// <summary>Where the text of a field comes from: a column, or several joined with a blank, and translated by the mapping's values.</summary>
internal sealed class CellSource
{
    private const int AsItIs = -1;

    private readonly int[] _sources;
    private readonly Dictionary<Utf8Key, int>? _values;
    private readonly byte[][] _translated = [];
    private readonly ShortTexts _recent = new();
    private byte[] _joined = [];

    public CellSource(IReadOnlyList<int> sources, IReadOnlyDictionary<string, string>? values)
    {
        _sources = [.. sources];
        if (values is not { Count: > 0 }) return;
        _translated = [.. values.Values.Select(Encoding.UTF8.GetBytes)];
        _values = values.Keys.Select((from, i) => (from, i)).ToDictionary(value => new Utf8Key(Encoding.UTF8.GetBytes(value.from)), value => value.i, Utf8Key.Comparer);
    }

    /// <summary>The one column that is taken as it stands; -1 where there are several or they are translated.</summary>
    public int Plain => _sources.Length == 1 && _values is null ? _sources[0] : -1;

    /// <summary>The text as the source has it, joined.</summary>
    public ReadOnlySpan<byte> Raw(RowCells cells) => _sources.Length == 1 ? cells.Cell(_sources[0]) : Join(cells);

    /// <summary>What the text stands for; one that the mapping does not list stays as it is.</summary>
    public ReadOnlySpan<byte> Translate(ReadOnlySpan<byte> raw)
    {
        if (_values is null) return raw;
        if (!_recent.TryFind(raw, out int number))
        {
            if (!_values.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(raw, out number)) number = AsItIs;
            _recent.Keep(raw, number);
        }

        return number == AsItIs ? raw : _translated[number];
    }

    /// <summary>The first of the joined columns that is empty while others are not; -1 = none.</summary>
    public int MissingPart(RowCells cells)
    {
        int blank = -1;
        bool given = false;
        foreach (int source in _sources)
        {
            if (!CellText.IsBlank(cells.Cell(source))) given = true;
            else if (blank < 0) blank = source;
        }

        return given ? blank : -1;
    }

    private ReadOnlySpan<byte> Join(RowCells cells)
    {
        int length = 0;
        foreach (int source in _sources)
        {
            ReadOnlySpan<byte> cell = cells.Cell(source);
            if (CellText.IsBlank(cell)) continue;
            if (_joined.Length < length + cell.Length + 1) Array.Resize(ref _joined, 2 * (length + cell.Length + 1));
            if (length > 0) _joined[length++] = (byte)' ';
            cell.CopyTo(_joined.AsSpan(length));
            length += cell.Length;
        }

        return _joined.AsSpan(0, length);
    }
}
