using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Queries;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Running;

/// <summary>
/// Counts the standards that are cut one way: by one query, or where other servers keep the rows by one for each standard that these can count themselves, and
/// one for the others.
/// </summary>
internal sealed class CutCount<T>(Translation<T> translation, PushedCut cut, Ledger ledger, Dictionary<int, EvidenceBound> bounds)
{
    /// <summary>What is said of all records is said once, by the first query of all.</summary>
    private bool _withFacts = cut.Index == 0;

    public async Task Run(Tally tally, CancellationToken cancellation)
    {
        List<PushedStandard> others = [];
        foreach (PushedStandard standard in cut.Standards)
        {
            if (!await IsShipped(standard, tally, cancellation).ConfigureAwait(false)) others.Add(standard);
        }

        if (others.Count > 0) await new CellQuery<T>(translation, cut, others, ledger, bounds, _withFacts).Run(tally, cancellation).ConfigureAwait(false);
        if (translation.Calendars.IsTooShort) return; // all of it is asked anew
        foreach (PushedStandard standard in cut.Standards.Where(s => s.Layout.Figure is { } figure && cut.Layout.Figures[figure] is HistogramTally))
            await (await Histogram(standard, cancellation).ConfigureAwait(false)).Run(tally, cancellation).ConfigureAwait(false);
    }

    /// <summary>Has a standard counted by the servers that keep the rows, if they can.</summary>
    private async Task<bool> IsShipped(PushedStandard standard, Tally tally, CancellationToken cancellation)
    {
        if (!translation.CanShip) return false;
        var query = new ClassQuery<T>(translation, cut, standard, ledger, bounds, _withFacts);
        if (!await query.IsShipped(cancellation).ConfigureAwait(false)) return false;
        await query.Run(tally, cancellation).ConfigureAwait(false);
        _withFacts = false;
        return true;
    }

    private async Task<HistogramQuery<T>> Histogram(PushedStandard standard, CancellationToken cancellation)
    {
        if (translation.CanShip)
        {
            var shipped = new HistogramQuery<T>(translation, cut, standard, isShipped: true);
            if (await shipped.IsShipped(cancellation).ConfigureAwait(false)) return shipped;
        }

        return new HistogramQuery<T>(translation, cut, standard, isShipped: false);
    }
}
