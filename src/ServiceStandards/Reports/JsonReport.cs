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
        foreach (StandardResult standard in report.Standards) new StandardJson(json).Write(standard);
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

    private void Write(Diagnostic warning)
    {
        json.WriteStartObject();
        json.WriteString("code", warning.Code);
        json.WriteString("message", warning.Message);
        json.WriteString("file", warning.Location.File);
        json.WriteNumber("line", warning.Location.Line);
        json.WriteEndObject();
    }

    private void Time(string name, DateTimeOffset? time) => json.WriteString(name, time is { } moment ? TimeOfReport.Write(moment) : null);
}
