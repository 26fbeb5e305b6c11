using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference.Drivers;

/// <summary>Analyses drivers: section 7 and "driver analyses" in docs/language.md.</summary>
internal sealed class DriverJudge(WrittenFile file, WrittenSpan period, FieldReader fields)
{
    private const double LeastOwnVariance = 1e-8;

    public ExpectedDrivers Judge(WrittenDrivers analysis, IReadOnlyList<SampleContact> records)
    {
        // who is judged is as for a standard that is about them; what is asked of them is that they carry all fields
        var scopes = new ScopeJudge(file, period, fields);
        WrittenStandard standard = new() { Id = analysis.Id, For = analysis.For, Measure = new WrittenMeasure.Count(new WrittenCondition.All([])), Target = null };
        IReadOnlyList<JudgedRecord> judged = [.. records.Select((r, i) => scopes.Judge(standard, r, i + 1))];
        IReadOnlyList<SampleContact> complete = [.. judged.Where(r => r.Fate is Fate.Met && Values(analysis, r.Contact) is not null).Select(r => r.Contact)];
        var groups = complete.GroupBy(c => analysis.By is { } by && fields.Read(c, by) is Reading.Known known ? GroupText.Of(known.Of) : null);
        return new(
            analysis.Id,
            Figures(analysis, complete),
            analysis.By is null ? [] : [.. groups.Select(g => (g.Key, Figures(analysis, [.. g])))],
            judged.Count(r => r.Fate is Fate.Met or Fate.Unmeasurable) - complete.Count,
            judged.Count(r => r.Fate is Fate.Excluded),
            judged.Count(r => r.Fate is Fate.OutOfScope),
            judged.Count(r => r.IsUnclear));
    }

    private ExpectedDriverFigures Figures(WrittenDrivers analysis, IReadOnlyList<SampleContact> records)
    {
        IReadOnlyList<IReadOnlyList<Fraction>> rows = [.. records.Select(r => Values(analysis, r)!)];
        IReadOnlyList<IReadOnlyList<Fraction>> columns = [.. Enumerable.Range(0, analysis.Of.Count + 1).Select(i => (IReadOnlyList<Fraction>)[.. rows.Select(r => r[i])])];
        var statistics = new DriverStatistics([.. columns.Select(c => (IReadOnlyList<double>)[.. c.Select(v => v.ToDouble())])]);
        DriverHindrance? obstacle = Obstacle(analysis, columns, statistics);
        return new(records.Count, obstacle, obstacle is null ? statistics : null);
    }

    /// <summary>Ten records for each driver; a field that is the same everywhere; a driver that the ones before it fix.</summary>
    private static DriverHindrance? Obstacle(WrittenDrivers analysis, IReadOnlyList<IReadOnlyList<Fraction>> columns, DriverStatistics statistics)
    {
        long needed = 10L * analysis.Of.Count;
        if (columns[0].Count < needed) return new("TooFewRecords", [], needed);
        IReadOnlyList<string> flat = [.. analysis.Of.Append(analysis.Outcome).Where((_, i) => columns[i].Distinct().Count() == 1)];
        if (flat.Count > 0) return new("NoVariance", flat, needed);
        int fixedOne = Enumerable.Range(0, analysis.Of.Count).FirstOrDefault(i => 1 - statistics.Explained([.. Enumerable.Range(0, i)], i) < LeastOwnVariance, -1);
        return fixedOne < 0 ? null : new("Dependent", [analysis.Of[fixedOne]], needed);
    }

    /// <summary>The drivers' values, then the outcome's, durations in seconds; null where one is missing, or still runs.</summary>
    private IReadOnlyList<Fraction>? Values(WrittenDrivers analysis, SampleContact contact)
    {
        IReadOnlyList<Fraction> values =
        [
            .. analysis.Of.Append(analysis.Outcome).Select(f => fields.Read(contact, f)).OfType<Reading.Known>()
                .Select(r => r.Of is Value.Duration ? r.Of.Amount! / Fraction.Whole(TimeSpan.TicksPerSecond) : r.Of.Amount!),
        ];
        return values.Count == analysis.Of.Count + 1 ? values : null;
    }
}
