using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>Runs the streaming engine over any shape of the records, in as many parts and threads as is asked.</summary>
internal static class StreamingRun
{
    public static ComplianceReport Judge<T>(Trial given, Way way, StandardsFor<T> standards, Func<IReadOnlyList<SampleContact>, RecordSource<T>> source) =>
        Judge(given, way, records => (standards, source(records)));

    /// <param name="given">The case.</param>
    /// <param name="way">In how many parts and threads.</param>
    /// <param name="open">Opens a part of the records, and binds the standards to their shape.</param>
    public static ComplianceReport Judge<T>(Trial given, Way way, Func<IReadOnlyList<SampleContact>, (StandardsFor<T> Standards, RecordSource<T> Source)> open)
    {
        var options = new EvaluationOptions
        {
            From = given.Period.From?.ToDateTimeOffset(),
            Until = given.Period.Until?.ToDateTimeOffset(),
            Threads = way.Threads,
            AtRiskWithin = given.AtRiskWithin?.ToTimeSpan(),
        };
        if (way.Kept)
        {
            var (standards, source) = open(given.Records);
            return KeptDays.Report(StandardSet.Parse(given.Yaml), standards.MeasureByDay(source, given.AsOf.ToDateTimeOffset(), options));
        }

        IEnumerable<Tally> tallies = Dealt(given.Records, way, given.File.Fields.Any(f => f is WrittenField.Neighbour))
            .Select(open).Select(part => part.Standards.Measure(part.Source, given.AsOf.ToDateTimeOffset(), options));
        if (way.Saved) return StandardSet.Parse(given.Yaml).Report(tallies.Select(ReadAgain).Aggregate((all, more) => more.Merge(all)));
        return open([]).Standards.Report(tallies.Aggregate((all, more) => more.Merge(all)));
    }

    /// <summary>The tally after it was saved and read; which saved again is the same to the last byte.</summary>
    private static Tally ReadAgain(Tally tally)
    {
        byte[] saved = Saved(tally);
        Tally read = Tally.Load(new MemoryStream(saved));
        Saved(read).ShouldBe(saved);
        return read;
    }

    private static byte[] Saved(Tally tally)
    {
        using var stream = new MemoryStream();
        tally.Save(stream);
        return stream.ToArray();
    }

    /// <summary>Deals the records out to the parts; some may get none.</summary>
    private static IReadOnlyList<IReadOnlyList<SampleContact>> Dealt(IReadOnlyList<SampleContact> records, Way way, bool looksAround)
    {
        if (way.Parts == 1 || looksAround) return [records]; // neighbours must be measured together
        var dice = new Dice(way.Seed);
        List<SampleContact>[] parts = [.. Enumerable.Range(0, way.Parts).Select(_ => new List<SampleContact>())];
        foreach (SampleContact record in records) dice.Of<List<SampleContact>>(parts).Add(record);
        return parts;
    }
}
