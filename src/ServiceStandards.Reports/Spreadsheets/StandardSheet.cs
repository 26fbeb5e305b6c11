using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>The sheet of a standard: what came out, where the records went, the records to look at, and its cells as a table.</summary>
internal sealed class StandardSheet
{
    /// <summary>A sheet holds so many rows.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>From the verdict to the unmeasurable.</summary>
    private const int FiguresPrinted = 7;

    private readonly SheetRows _rows;
    private readonly FigureCells _figures;
    private readonly SheetFrame _frame;
    private readonly Narrative _narrative;
    private readonly AmountWriter _amounts;
    private readonly PeriodText _periods;
    private readonly StandardResult _standard;
    private readonly RecordCounts _records;
    private readonly PageWords _words;
    private readonly int _mostRows;

    private StandardSheet(TextWriter writer, StandardResult standard, RecordCounts records, PageWords words, int mostRows)
    {
        (_rows, _frame, _standard, _records, _words, _mostRows) = (new SheetRows(writer), new SheetFrame(writer, words), standard, records, words, mostRows);
        (_figures, _narrative, _amounts, _periods) = (new FigureCells(_rows, words), new Narrative(words), new AmountWriter(words), new PeriodText(words));
    }

    public static IReadOnlyList<SheetTable> Write(TextWriter writer, StandardResult standard, RecordCounts records, PageWords words, int number, int mostRows = MostRows) =>
        new StandardSheet(writer, standard, records, words, mostRows).Write(number);

    private IReadOnlyList<SheetTable> Write(int number)
    {
        _frame.Start([46, 18, 16, 24, .. Enumerable.Repeat(14.0, 15)]);
        Head();
        Accounts();
        Evidence();
        AtRisk();
        Distribution();
        if (_standard.Cells.Count == 0)
        {
            _frame.End(["B4"], [], []);
            return [];
        }

        return Cells(number);
    }

    private void Head()
    {
        _rows.Line(CellStyle.Title, _narrative.Title(_standard));
        _rows.Line(CellStyle.Plain, _narrative.Figures(_standard));
        _rows.Line(CellStyle.Soft, string.Join(' ', _narrative.Outlook(_standard, null)));
        Pair(_words.Verdict, () => _figures.Verdict(_standard.Verdict));
        Pair(_words.Attained, () => _figures.Amount(_standard.Whole.Attained, _standard.Unit, _standard.Target));
        Pair(_words.Target, () => _rows.Text(_amounts.Target(_standard.Target, _standard.Unit)));
        foreach (var (name, value) in new StandardFacts(_words).Of(_standard)) Pair(name, () => _rows.Text(value));
        Pair(_words.WrittenAt, () => _rows.Text(AmountWriter.Fill(_words.Place, _standard.Location.File, _amounts.Count(_standard.Location.Line))));
        _rows.Line(CellStyle.Plain);
    }

    private void Pair(string name, Action value)
    {
        _rows.Start();
        _rows.Text(name, CellStyle.Heading);
        value();
        _rows.End();
    }

    private void Accounts()
    {
        _rows.Line(CellStyle.Heading, _words.Accounting, _words.Count);
        int first = _rows.Count + 1;
        Account account = Account.Of(_standard, _records, _words);
        foreach (AccountLine line in account.Lines)
        {
            _rows.Start();
            _rows.Text(line.Name);
            _figures.Count(line.Count);
            _rows.End();
        }

        Pair(_words.Sum, () => _rows.Sum(account.Sum, $"B{SheetTable.Text(first)}:B{SheetTable.Text(_rows.Count - 1)}"));
        _rows.Line(CellStyle.Plain);
    }

    private void Evidence()
    {
        Evidence evidence = _standard.Evidence;
        if (evidence.Worst.Count == 0) return;
        _rows.Line(CellStyle.Heading, _words.Worst, _words.Value, "", _words.Nearest, _words.Value);
        for (int i = 0; i < Math.Max(evidence.Worst.Count, evidence.Nearest.Count); i++)
        {
            _rows.Start();
            Item(evidence.Worst, i);
            _rows.Text(null);
            Item(evidence.Nearest, i);
            _rows.End();
        }

        _rows.Line(CellStyle.Plain);
    }

    private void AtRisk()
    {
        if (_standard.AtRisk is not { Count: > 0 } risk) return;
        var times = new TimeWriter(_words);
        _rows.Line(CellStyle.Heading, AmountWriter.Fill(_words.AtRisk, _amounts.Count(risk.Count)), _words.Value, _words.DueAt);
        foreach (AtRiskItem item in risk.Soonest)
        {
            _rows.Start();
            _rows.Text(item.Record);
            _figures.Value(item.Value, item.Amount);
            _rows.Text(times.Of(item.DueAt));
            _rows.End();
        }

        _rows.Line(CellStyle.Plain);
    }

    private void Distribution()
    {
        if (Spread.Of(_standard.Distribution) is not { } spread) return;
        _rows.Line(CellStyle.Heading, $"{_words.Distribution} ({_words.Limit.ToLowerInvariant()} {_amounts.Exact(spread.Values.Limit, spread.Values.Unit)})", _words.Count);
        if (spread.Values.Negative > 0) Part(_words.NegativePart, spread.Values.Negative);
        string Amount(int part) => _amounts.Exact(spread.Border(part), spread.Values.Unit);
        for (int i = 0; i < spread.Values.Counts.Count; i++) Part(AmountWriter.Fill(_words.ToPart, Amount(i), Amount(i + 1)), spread.Values.Counts[i]);
        Part(AmountWriter.Fill(_words.BeyondPart, Amount(spread.Values.Counts.Count)), spread.Values.Beyond);
        _rows.Line(CellStyle.Plain);
    }

    private void Part(string name, long count)
    {
        _rows.Start();
        _rows.Text(name);
        _figures.Count(count);
        _rows.End();
    }

    private void Item(IReadOnlyList<EvidenceItem> items, int index)
    {
        EvidenceItem? item = index < items.Count ? items[index] : null;
        _rows.Text(item?.Record);
        _figures.Value(item?.Value, item?.Amount);
    }

    private IReadOnlyList<SheetTable> Cells(int number)
    {
        int most = _mostRows - _rows.Count - 2;
        if (_standard.Cells.Count > most)
            _rows.Line(CellStyle.Heading, AmountWriter.Fill(_words.RowsCapped, _amounts.Count(_mostRows), _amounts.Count(most), _amounts.Count(_standard.Cells.Count)));
        IReadOnlyList<string> heads = SheetTable.Distinct(Heads());
        int names = (_standard.HasPeriods ? 1 : 0) + _standard.Cells[0].Group.Count;
        _rows.Heads(heads, column => column > names);
        int first = _rows.Count;
        foreach (CellResult cell in _standard.Cells.Take(most)) Row(cell);
        SheetTable[] tables = [new SheetTable(number, first, _rows.Count, heads) { Printed = names + FiguresPrinted }];
        string verdicts = SheetTable.ColumnName(names + 1);
        _frame.End(["B4", $"{verdicts}{SheetTable.Text(first + 1)}:{verdicts}{SheetTable.Text(_rows.Count)}"], [], tables);
        return tables;
    }

    private IEnumerable<string> Heads()
    {
        if (_standard.HasPeriods) yield return _words.Period;
        foreach (var (field, _) in _standard.Cells[0].Group) yield return field;
        foreach (string name in new[]
        {
            _words.Verdict, _words.Attained, _words.Judged, _words.Met, _words.Missed, _words.Pending, _words.Unmeasurable, _words.ExcludedColumn, _words.LeftOutColumn,
            $"{_words.Range} ({_words.Low})", $"{_words.Range} ({_words.High})", $"{_words.Interval} ({_words.Low})", $"{_words.Interval} ({_words.High})", _words.MissesLeftColumn, _words.MetNeededColumn,
        })
            yield return name;
    }

    private void Row(CellResult cell)
    {
        Figures figures = cell.Figures;
        _rows.Start();
        if (_standard.HasPeriods) _rows.Text(cell.Period ?? _words.NoTime);
        foreach (var (_, value) in cell.Group) _rows.Text(value ?? _words.NoValue);
        _figures.Verdict(figures.Verdict);
        _figures.Amount(figures.Attained, _standard.Unit, _standard.Target);
        foreach (long count in (ReadOnlySpan<long>)[figures.Judged, figures.Met, figures.Missed, figures.Pending, figures.Unmeasurable, figures.AllExcluded, figures.AllSkipped])
            _figures.Count(count);
        _figures.Amount(figures.RangeLow, _standard.Unit);
        _figures.Amount(figures.RangeHigh, _standard.Unit);
        _figures.Amount((decimal?)figures.IntervalLow, _standard.Unit);
        _figures.Amount((decimal?)figures.IntervalHigh, _standard.Unit);
        _figures.Count(figures.MissesLeft);
        _figures.Count(figures.MetNeeded);
        _rows.End();
    }
}
