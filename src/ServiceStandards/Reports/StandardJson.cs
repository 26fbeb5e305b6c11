using System.Text.Json;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes the result of a standard as JSON.</summary>
internal sealed class StandardJson(Utf8JsonWriter json)
{
    private const int FlushBeyond = 1 << 16;

    private readonly FiguresJson _figures = new(json);

    public void Write(StandardResult standard)
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
        json.WriteStartArray("terms");
        foreach (Sentence term in standard.Terms) Write(null, term);
        json.WriteEndArray();
        json.WriteStartArray("lines");
        foreach (string line in standard.Lines) json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteString("measure", standard.Measure);
        json.WriteString("unit", standard.Unit);
        Write(standard.Target, standard.Unit);
        json.WriteNumber("minimum", standard.Minimum);
        json.WriteBoolean("judgesEach", standard.JudgesEach);
        _figures.Write(standard.Whole, standard.Unit);
        json.WriteStartArray("cells");
        foreach (CellResult cell in standard.Cells) Write(cell, standard.Unit);
        json.WriteEndArray();
        Write("evidence", standard.Evidence.Worst);
        Write("nearest", standard.Evidence.Nearest);
        Write(standard.AtRisk);
        if (standard.Distribution is { } distribution) Write(distribution);
        if (standard.Previous is { } previous) WritePrevious(previous, standard.Unit);
        json.WriteStartObject("location");
        json.WriteString("file", standard.Location.File);
        json.WriteNumber("line", standard.Location.Line);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(string? name, Sentence sentence)
    {
        if (name is not null) json.WritePropertyName(name);
        json.WriteStartObject();
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
        if (target.Low is { } low) _figures.Amount(target.LowInclusive ? "atLeast" : "above", low, unit);
        if (target.High is { } high) _figures.Amount(target.HighInclusive ? "atMost" : "below", high, unit);
        if (target.Tolerate is { } band) _figures.Amount("tolerate", band, unit);
        if (target.Aim is { } aim) _figures.Amount("aim", aim, unit);
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
        _figures.Write(cell.Figures, unit);
        json.WriteEndObject();
        if (json.BytesPending > FlushBeyond) json.Flush();
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
            json.WriteString("dueAt", TimeOfReport.Write(item.DueAt));
            Value(item.Amount, item.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Value(decimal? amount, string? text)
    {
        if (amount is { } number) json.WriteNumber("value", number);
        else json.WriteString("value", text);
    }

    private void Write(Distribution values)
    {
        json.WriteStartObject("distribution");
        json.WriteString("unit", values.Unit);
        _figures.Amount("limit", values.Limit, values.Unit);
        _figures.Amount("width", values.Width, values.Unit);
        json.WriteNumber("partsBelow", values.PartsBelow);
        json.WriteBoolean("closedAbove", values.ClosedAbove);
        json.WriteBoolean("largerIsWorse", values.LargerIsWorse);
        json.WriteNumber("negative", values.Negative);
        json.WriteStartArray("counts");
        foreach (long count in values.Counts) json.WriteNumberValue(count);
        json.WriteEndArray();
        json.WriteNumber("beyond", values.Beyond);
        json.WriteEndObject();
    }

    private void WritePrevious(Figures figures, string unit)
    {
        json.WriteStartObject("previous");
        _figures.Write(figures, unit);
        json.WriteEndObject();
    }

    private void Time(string name, DateTimeOffset? time) => json.WriteString(name, time is { } moment ? TimeOfReport.Write(moment) : null);
}
