using System.Data.Common;
using System.Text;
using ServiceStandards.Evaluation;
using ServiceStandards.ReportingJob.Contacts;
using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ReportingJob.Tests;

/// <summary>All contacts of a database judged in one go by the streaming engine: what the job's report must be, whatever happened to it.</summary>
internal static class WholeEvaluation
{
    public static string Json(Dialect dialect, StandardSet standards, DateTimeOffset asOf, DateOnly from, DateOnly until)
    {
        using DbConnection connection = dialect.Connect();
        connection.Open();
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "select * from contacts";
        using var records = DbRecords.Open(command.ExecuteReader, "contacts", Mapping.Load(Path.Combine(AppContext.BaseDirectory, "contacts.mapping.yaml")));
        ComplianceReport report = standards.For(records.Shape).Evaluate(records, asOf, new EvaluationOptions { AtRiskWithin = TimeSpan.FromHours(2) });
        using var stream = new MemoryStream();
        (report with { From = standards.StartOf(from), Until = standards.StartOf(until) }).WriteJson(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
