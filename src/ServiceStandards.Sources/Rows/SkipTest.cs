using System.Text;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;

namespace ServiceStandards.Sources.Rows;

/// <summary>Tells whether a field of a row has one of the values of a skip rule, as written or as translated.</summary>
internal sealed class SkipTest(CellSource source, IReadOnlyList<string> values)
{
    private readonly HashSet<Utf8Key> _values =
        new(values.Select(value => new Utf8Key(Encoding.UTF8.GetBytes(value))), Utf8Key.Comparer);

    public bool IsMet(RowCells cells)
    {
        ReadOnlySpan<byte> raw = source.Raw(cells);
        return Has(raw) || Has(source.Translate(raw));
    }

    private bool Has(ReadOnlySpan<byte> cell) =>
        _values.GetAlternateLookup<ReadOnlySpan<byte>>().Contains(CellText.IsBlank(cell) ? default : cell);
}
