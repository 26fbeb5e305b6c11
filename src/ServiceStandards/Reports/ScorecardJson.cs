using System.Globalization;
using System.Text.Json;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes the result of a scorecard as JSON.</summary>
internal sealed class ScorecardJson(Utf8JsonWriter json)
{
    public void Write(ScorecardResult card)
    {
        json.WriteStartObject();
        json.WriteString("id", card.Id);
        json.WriteString("title", card.Title);
        json.WriteString("verdict", VerdictText.Of(card.Verdict));
        json.WriteString("form", card.Form);
        Amount("score", card.Score, "0.000000000#########");
        Amount("pass", card.Pass);
        json.WriteStartArray("parts");
        foreach (ScorecardPartResult part in card.Parts) Write(part);
        json.WriteEndArray();
        json.WriteStartObject("decidedBy");
        json.WriteString("reason", ResultCodes.Of(card.Decision.Reason));
        json.WriteStartArray("parts");
        foreach (string part in card.Decision.Parts) json.WriteStringValue(part);
        json.WriteEndArray();
        json.WriteEndObject();
        if (card.Previous is { } previous)
        {
            json.WriteStartObject("previous");
            json.WriteString("verdict", VerdictText.Of(previous.Verdict));
            Amount("score", previous.Score, "0.000000000#########");
            json.WriteEndObject();
        }

        json.WriteStartObject("location");
        json.WriteString("file", card.Location.File);
        json.WriteNumber("line", card.Location.Line);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(ScorecardPartResult part)
    {
        json.WriteStartObject();
        json.WriteString("id", part.Id);
        json.WriteString("kind", part.IsScorecard ? "scorecard" : "standard");
        json.WriteBoolean("must", part.Must);
        json.WriteString("verdict", VerdictText.Of(part.Verdict));
        Amount("weight", part.Weight);
        Amount("earned", part.Earned);
        json.WriteEndObject();
    }

    private void Amount(string name, decimal? value, string format = "0.############################")
    {
        json.WritePropertyName(name);
        if (value is { } amount) json.WriteRawValue(amount.ToString(format, CultureInfo.InvariantCulture));
        else json.WriteNullValue();
    }
}
