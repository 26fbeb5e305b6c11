using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes a report as JSON, format version 1: <c>docs/report.schema.json</c>. The same report gives the same bytes.</summary>
internal sealed class JsonReport(Utf8JsonWriter json)
{
    private const int FlushBeyond = 1 << 16;

    public static void Write(ComplianceReport report, Stream stream)
    {
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var json = new Utf8JsonWriter(stream, options);
        new JsonReport(json).Write(report);
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private void Write(ComplianceReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", 1);
        json.WriteString("name", report.Name);
        json.WriteString("language", report.Language);
        Time("asOf", report.AsOf);
        Time("from", report.From);
        Time("until", report.Until);
        Write(report.Previous);
        json.WriteString("fingerprint", report.Fingerprint);
        json.WriteStartArray("origins");
        foreach (StandardsOrigin origin in report.Origins) Write(origin);
        json.WriteEndArray();
        Write(report.Records);
        json.WriteStartArray("standards");
        foreach (StandardResult standard in report.Standards) Write(standard);
        json.WriteEndArray();
        json.WriteStartArray("scorecards");
        foreach (ScorecardResult card in report.Scorecards) new ScorecardJson(json).Write(card);
        json.WriteEndArray();
        json.WriteStartArray("drivers");
        foreach (DriverResult analysis in report.Drivers) new DriverJson(json).Write(analysis);
        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (Diagnostic warning in report.Warnings) Write(warning);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(PreviousPeriod? previous)
    {
        if (previous is null) return;
        json.WriteStartObject("previous");
        Time("from", previous.From);
        Time("until", previous.Until);
        json.WriteNumber("days", previous.Days);
        json.WriteNumber("daysKept", previous.DaysKept);
        json.WriteEndObject();
    }

    private void WritePrevious(Figures figures, string unit)
    {
        json.WriteStartObject("previous");
        Write(figures, unit);
        json.WriteEndObject();
    }

    private void Write(RecordCounts records)
    {
        json.WriteStartObject("records");
        json.WriteNumber("read", records.Read);
        json.WriteNumber("rejected", records.Rejected);
        json.WriteNumber("skipped", records.Skipped);
        json.WriteNumber("rejectedEvents", records.RejectedEvents);
        json.WriteNumber("strayEvents", records.StrayEvents);
        Write("rejectedRows", records.RejectedRows);
        Write("rejectedEventRows", records.RejectedEventRows);
        json.WriteEndObject();
    }

    private void Write(string name, IReadOnlyList<RejectedRow> rows)
    {
        json.WriteStartArray(name);
        foreach (RejectedRow row in rows)
        {
            json.WriteStartObject();
            json.WriteNumber("line", row.Line);
            json.WriteString("column", row.Column);
            json.WriteString("reason", row.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(StandardsOrigin origin)
    {
        json.WriteStartObject();
        json.WriteString("file", origin.File);
        json.WriteString("name", origin.Name);
        json.WriteString("owner", origin.Owner);
        json.WriteString("source", origin.Source);
        json.WriteString("approvedBy", origin.ApprovedBy);
        json.WriteString("approvedOn", origin.ApprovedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private void Write(StandardResult standard)
    {
        json.WriteStartObject();
        json.WriteString("id", standard.Id);
        json.WriteNumber("version", standard.Version);
        json.WriteNumber("versions", standard.Versions);
        Time("effectiveFrom", standard.EffectiveFrom);
        Time("effectiveUntil", standard.EffectiveUntil);
        json.WriteString("title", standard.Title);
        json.WriteStartArray("tags");
        foreach (string tag in standard.Tags) json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteString("why", standard.Why);
        json.WriteString("improve", standard.Improve);
        Write("promise", standard.Promise);
        Write("conclusion", standard.Conclusion);
        json.WriteString("measure", standard.Measure);
        json.WriteString("unit", standard.Unit);
        Write(standard.Target, standard.Unit);
        json.WriteNumber("minimum", standard.Minimum);
        json.WriteBoolean("judgesEach", standard.JudgesEach);
        Write(standard.Whole, standard.Unit);
        json.WriteStartArray("cells");
        foreach (CellResult cell in standard.Cells) Write(cell, standard.Unit);
        json.WriteEndArray();
        Write("evidence", standard.Evidence.Worst);
        Write("nearest", standard.Evidence.Nearest);
        Write(standard.AtRisk);
        if (standard.Previous is { } previous) WritePrevious(previous, standard.Unit);
        json.WriteStartObject("location");
        json.WriteString("file", standard.Location.File);
        json.WriteNumber("line", standard.Location.Line);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(string name, Sentence sentence)
    {
        json.WriteStartObject(name);
        json.WriteString("en", sentence.English);
        json.WriteString("nl", sentence.Dutch);
        json.WriteEndObject();
    }

    private void Write(TargetResult? target, string unit)
    {
        if (target is null)
        {
            json.WriteNull("target");
            return;
        }

        json.WriteStartObject("target");
        json.WriteString("text", target.Text);
        if (target.Low is { } low) Amount(target.LowInclusive ? "atLeast" : "above", low, unit);
        if (target.High is { } high) Amount(target.HighInclusive ? "atMost" : "below", high, unit);
        if (target.Tolerate is { } band) Amount("tolerate", band, unit);
        if (target.Aim is { } aim) Amount("aim", aim, unit);
        if (target.Confidence is { } confidence) json.WriteNumber("confidence", confidence);
        json.WriteEndObject();
    }

    private void Write(CellResult cell, string unit)
    {
        json.WriteStartObject();
        json.WriteString("period", cell.Period);
        json.WriteStartObject("group");
        foreach (var (field, value) in cell.Group) json.WriteString(field, value);
        json.WriteEndObject();
        Write(cell.Figures, unit);
        json.WriteEndObject();
        if (json.BytesPending > FlushBeyond) json.Flush();
    }

    private void Write(Figures figures, string unit)
    {
        json.WriteString("verdict", VerdictText.Of(figures.Verdict));
        Amount("attained", figures.Attained, unit);
        Amount("value", unit == "share" ? null : figures.Attained, unit);
        Amount("margin", figures.Margin, unit);
        json.WriteNumber("judged", figures.Judged);
        json.WriteNumber("met", figures.Met);
        json.WriteNumber("missed", figures.Missed);
        json.WriteNumber("pending", figures.Pending);
        json.WriteNumber("unmeasurable", figures.Unmeasurable);
        Counts("excluded", figures.Excluded);
        Counts("skipped", figures.Skipped);
        json.WriteNumber("outOfScope", figures.OutOfScope);
        json.WriteNumber("unclear", figures.Unclear);
        Range("range", figures.RangeLow, figures.RangeHigh, unit);
        json.WriteBoolean("cannotStay", figures.CannotStay);
        Range("interval", (decimal?)figures.IntervalLow, (decimal?)figures.IntervalHigh, unit);
        Number("missesLeft", figures.MissesLeft);
        Number("metNeeded", figures.MetNeeded);
    }

    private void Write(string name, IReadOnlyList<EvidenceItem> items)
    {
        json.WriteStartArray(name);
        foreach (EvidenceItem item in items)
        {
            json.WriteStartObject();
            json.WriteString("record", item.Record);
            Value(item.Amount, item.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(AtRisk? risk)
    {
        if (risk is null)
        {
            json.WriteNull("atRisk");
            return;
        }

        json.WriteStartObject("atRisk");
        json.WriteNumber("count", risk.Count);
        json.WriteStartArray("soonest");
        foreach (AtRiskItem item in risk.Soonest)
        {
            json.WriteStartObject();
            json.WriteString("record", item.Record);
            Time("dueAt", item.DueAt);
            Value(item.Amount, item.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Diagnostic warning)
    {
        json.WriteStartObject();
        json.WriteString("code", warning.Code);
        json.WriteString("message", warning.Message);
        json.WriteString("file", warning.Location.File);
        json.WriteNumber("line", warning.Location.Line);
        json.WriteEndObject();
    }

    private void Value(decimal? amount, string? text)
    {
        if (amount is { } number) json.WriteNumber("value", number);
        else json.WriteString("value", text);
    }

    private void Counts(string name, IReadOnlyDictionary<string, long> counts)
    {
        json.WriteStartObject(name);
        foreach (var (reason, count) in counts) json.WriteNumber(reason, count);
        json.WriteEndObject();
    }

    private void Range(string name, decimal? low, decimal? high, string unit)
    {
        if (low is null && high is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Amount("low", low, unit);
        Amount("high", high, unit);
        json.WriteEndObject();
    }

    private void Number(string name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    /// <summary>Shares have nine digits behind the point at the least.</summary>
    private void Amount(string name, decimal? value, string unit)
    {
        json.WritePropertyName(name);
        if (value is not { } amount) json.WriteNullValue();
        else json.WriteRawValue(amount.ToString(unit == "share" ? "0.000000000#########" : "0.##################", CultureInfo.InvariantCulture));
    }

    private void Time(string name, DateTimeOffset? time) => json.WriteString(name, time is { } moment ? TimeOfReport.Write(moment) : null);
}
