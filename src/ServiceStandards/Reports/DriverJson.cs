using System.Globalization;
using System.Text.Json;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes the result of a driver analysis as JSON, its figures to six digits behind the point.</summary>
internal sealed class DriverJson(Utf8JsonWriter json)
{
    public void Write(DriverResult analysis)
    {
        json.WriteStartObject();
        json.WriteString("id", analysis.Id);
        json.WriteString("title", analysis.Title);
        json.WriteString("outcome", analysis.Outcome);
        json.WriteString("by", analysis.By);
        json.WriteNumber("incomplete", analysis.Incomplete);
        json.WriteNumber("excluded", analysis.Excluded);
        json.WriteNumber("outOfScope", analysis.OutOfScope);
        json.WriteNumber("unclear", analysis.Unclear);
        Write(analysis.Whole);
        json.WriteStartArray("groups");
        foreach (DriverGroup group in analysis.Groups)
        {
            json.WriteStartObject();
            json.WriteString("value", group.Value);
            Write(group.Figures);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("location");
        json.WriteString("file", analysis.Location.File);
        json.WriteNumber("line", analysis.Location.Line);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(DriverFigures figures)
    {
        json.WriteNumber("count", figures.Count);
        Write(figures.Obstacle);
        Estimate("mean", figures.Mean);
        Estimate("standardDeviation", figures.StandardDeviation);
        Estimate("rSquared", figures.RSquared);
        json.WriteStartArray("drivers");
        foreach (Driver driver in figures.Drivers) Write(driver);
        json.WriteEndArray();
    }

    private void Write(DriverObstacle? obstacle)
    {
        if (obstacle is null)
        {
            json.WriteNull("obstacle");
            return;
        }

        json.WriteStartObject("obstacle");
        json.WriteString("reason", ResultCodes.Of(obstacle.Reason));
        json.WriteStartArray("fields");
        foreach (string field in obstacle.Fields) json.WriteStringValue(field);
        json.WriteEndArray();
        json.WriteNumber("needed", obstacle.Needed);
        json.WriteEndObject();
    }

    private void Write(Driver driver)
    {
        json.WriteStartObject();
        json.WriteString("field", driver.Field);
        Estimate("mean", driver.Mean);
        Estimate("standardDeviation", driver.StandardDeviation);
        Estimate("correlation", driver.Correlation);
        Estimate("beta", driver.Beta);
        Estimate("relativeWeight", driver.RelativeWeight);
        Estimate("shapleyShare", driver.ShapleyShare);
        json.WriteString("quadrant", ResultCodes.Of(driver.Quadrant));
        json.WriteEndObject();
    }

    private void Estimate(string name, double? value)
    {
        json.WritePropertyName(name);
        if (value is { } number) json.WriteRawValue((Math.Round(number, 6, MidpointRounding.AwayFromZero) + 0.0).ToString("0.000000", CultureInfo.InvariantCulture)); // + 0.0: no sign of a zero
        else json.WriteNullValue();
    }
}
