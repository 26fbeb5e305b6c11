using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Evaluation;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>The streaming engine over .NET objects.</summary>
internal sealed class StreamingOverObjects : IEngineUnderTest
{
    public override string ToString() => "streaming over objects";

    public ComplianceReport Judge(Trial given, Way way)
    {
        StandardsFor<SampleContact> standards = StandardSet.Parse(given.Yaml).For<SampleContact>();
        var options = new EvaluationOptions
        {
            From = given.Period.From?.ToDateTimeOffset(),
            Until = given.Period.Until?.ToDateTimeOffset(),
            Threads = way.Threads,
        };
        IEnumerable<Tally> tallies = Dealt(given.Records, way, given.File.Fields.Any(f => f is WrittenField.Neighbour)).Select(part => standards.Measure(new DividedRecords(part), given.AsOf.ToDateTimeOffset(), options));
        return standards.Report(tallies.Aggregate((all, more) => more.Merge(all)));
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
