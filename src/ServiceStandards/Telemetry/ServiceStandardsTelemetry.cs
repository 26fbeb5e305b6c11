using System.Diagnostics;
using System.Diagnostics.Metrics;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Values;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Telemetry;

/// <summary>
/// What the library tells of its work, as an <see cref="ActivitySource"/> and a <see cref="Meter"/>, both named <see cref="Name"/>; without a listener it costs
/// next to nothing. Names follow OpenTelemetry's conventions: dots between words of a name, units by UCUM, one unit a metric.
/// <list type="table">
/// <item><term><c>service_standards.evaluation.duration</c></term><description>histogram, s: how long an evaluation took.</description></item>
/// <item><term><c>service_standards.evaluation.throughput</c></term><description>histogram, {record}/s: records read in a second of it.</description></item>
/// <item><term><c>service_standards.records</c></term><description>counter, {record}: records read, rejected rows among them.</description></item>
/// <item><term><c>service_standards.records.rejected</c></term><description>counter, {row}: rows that could not be read.</description></item>
/// <item><term><c>service_standards.standard.share</c></term><description>gauge, 1: the attained share of a standard, from 0 to 1.</description></item>
/// <item><term><c>service_standards.standard.attained.duration</c></term><description>gauge, s: the attained figure of a standard that measures time.</description></item>
/// <item><term><c>service_standards.standard.attained.number</c></term><description>gauge, 1: that of any other standard.</description></item>
/// <item><term><c>service_standards.standard.met</c>, <c>.missed</c>, <c>.pending</c>, <c>.unmeasurable</c></term><description>gauges, {record}.</description></item>
/// <item><term><c>service_standards.standard.failing</c></term><description>gauge, 1: 1 when the standard is non-compliant, else 0.</description></item>
/// </list>
/// Measurements of a standard carry <c>service_standards.standard.id</c>, <c>service_standards.standard.version</c> and <c>service_standards.verdict</c>
/// (the last not on <c>failing</c>, so that it stays one series); the activity <c>evaluate service standards</c> carries the fingerprint and the number of
/// standards, and <c>error.type</c> when it failed.
/// </summary>
public static class ServiceStandardsTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "ServiceStandards";

    internal const string Prefix = "service_standards.";

    private static readonly string s_version = typeof(ServiceStandardsTelemetry).Assembly.GetName().Version!.ToString(3);
    private static readonly ActivitySource s_activities = new(Name, s_version);
    private static readonly Meter s_meter = new(Name, s_version);
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>(Prefix + "evaluation.duration", "s", "How long an evaluation took.");
    private static readonly Histogram<double> s_throughput = s_meter.CreateHistogram<double>(Prefix + "evaluation.throughput", "{record}/s", "Records read in a second of an evaluation.");
    private static readonly Counter<long> s_records = s_meter.CreateCounter<long>(Prefix + "records", "{record}", "Records read, rejected rows among them.");
    private static readonly Counter<long> s_rejected = s_meter.CreateCounter<long>(Prefix + "records.rejected", "{row}", "Rows that could not be read.");
    private static readonly Gauge<double> s_share = s_meter.CreateGauge<double>(Prefix + "standard.share", "1", "The attained share of a standard.");
    private static readonly Gauge<double> s_time = s_meter.CreateGauge<double>(Prefix + "standard.attained.duration", "s", "The attained figure of a standard that measures time.");
    private static readonly Gauge<double> s_number = s_meter.CreateGauge<double>(Prefix + "standard.attained.number", "1", "The attained figure of a standard that measures neither a share nor time.");
    private static readonly Gauge<long> s_met = s_meter.CreateGauge<long>(Prefix + "standard.met", "{record}", "Records that met the condition of a standard.");
    private static readonly Gauge<long> s_missed = s_meter.CreateGauge<long>(Prefix + "standard.missed", "{record}", "Records that missed it.");
    private static readonly Gauge<long> s_pending = s_meter.CreateGauge<long>(Prefix + "standard.pending", "{record}", "Records that are not decided yet.");
    private static readonly Gauge<long> s_unmeasurable = s_meter.CreateGauge<long>(Prefix + "standard.unmeasurable", "{record}", "Records that lack a value the standard needs.");
    private static readonly Gauge<long> s_failing = s_meter.CreateGauge<long>(Prefix + "standard.failing", "1", "1 when a standard is non-compliant, else 0.");

    /// <summary>
    /// Tells the figures of each standard of a report, as the gauges above. Engines do so for what they evaluate; whoever makes a report of tallies or of a history says by this
    /// that it is the one to be watched. A gauge holds one value for each standard, the last that was told.
    /// </summary>
    /// <param name="report">The report.</param>
    public static void Tell(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (StandardResult standard in report.Standards) Tell(standard);
    }

    /// <summary>Runs an evaluation and tells of it.</summary>
    internal static ComplianceReport Told(string fingerprint, int standards, Func<ComplianceReport> evaluate) => Told(fingerprint, standards, evaluate, Tell);

    /// <summary>Counts records without reaching verdicts and tells of it.</summary>
    internal static IReadOnlyList<DayTally> Told(string fingerprint, int standards, Func<IReadOnlyList<DayTally>> measure) => Told(fingerprint, standards, measure, Tell);

    /// <summary>Runs an evaluation that waits for others and tells of it.</summary>
    internal static async Task<ComplianceReport> Told(string fingerprint, int standards, Func<Task<ComplianceReport>> evaluate)
    {
        using var telling = new Telling(s_activities, fingerprint, standards);
        try
        {
            ComplianceReport report = await evaluate().ConfigureAwait(false);
            Tell(telling, report);
            return report;
        }
        catch (Exception fault)
        {
            telling.Failed(fault);
            throw;
        }
    }

    private static TResult Told<TResult>(string fingerprint, int standards, Func<TResult> run, Action<Telling, TResult> tell)
    {
        using var telling = new Telling(s_activities, fingerprint, standards);
        try
        {
            TResult result = run();
            tell(telling, result);
            return result;
        }
        catch (Exception fault)
        {
            telling.Failed(fault);
            throw;
        }
    }

    private static void Tell(Telling telling, ComplianceReport report)
    {
        Tell(telling, report.Records.Read, report.Records.Rejected);
        Tell(report);
    }

    private static void Tell(Telling telling, IReadOnlyList<DayTally> days)
    {
        RowsLeftOut leftOut = days.Count > 0 ? days[^1].Tally.LeftOut : RowsLeftOut.None;
        Tell(telling, days.Sum(d => d.Tally.Records) + leftOut.Rejected + leftOut.Skipped, leftOut.Rejected);
    }

    private static void Tell(Telling telling, long read, long rejected)
    {
        TimeSpan elapsed = telling.Ended(read);
        s_duration.Record(elapsed.TotalSeconds);
        if (elapsed > TimeSpan.Zero) s_throughput.Record(read / elapsed.TotalSeconds);
        s_records.Add(read);
        s_rejected.Add(rejected);
    }

    private static void Tell(StandardResult standard)
    {
        var id = new KeyValuePair<string, object?>(Prefix + "standard.id", standard.Id);
        var version = new KeyValuePair<string, object?>(Prefix + "standard.version", standard.Version);
        var verdict = new KeyValuePair<string, object?>(Prefix + "verdict", standard.Verdict is { } reached ? KebabCase.Of(reached.ToString()) : "none");
        Figures whole = standard.Whole;
        if (whole.Attained is { } attained) Attained(standard.Unit).Record((double)attained, id, version, verdict);
        s_met.Record(whole.Met, id, version, verdict);
        s_missed.Record(whole.Missed, id, version, verdict);
        s_pending.Record(whole.Pending, id, version, verdict);
        s_unmeasurable.Record(whole.Unmeasurable, id, version, verdict);
        s_failing.Record(standard.Verdict == Verdict.NonCompliant ? 1 : 0, id, version);
    }

    private static Gauge<double> Attained(string unit) => unit switch
    {
        "share" => s_share,
        "seconds" => s_time,
        _ => s_number,
    };
}
