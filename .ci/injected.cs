// A fresh project of .ci/run: standards from services, a pack by its name, records from a file.
using Microsoft.Extensions.DependencyInjection;
using ServiceStandards;
using ServiceStandards.Hosting;
using ServiceStandards.Reports;
using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

using ServiceProvider provider = new ServiceCollection()
    .AddServiceStandards(options => options.Paths.Add("charter.yaml"))
    .BuildServiceProvider();
var evaluator = provider.GetRequiredService<StandardsEvaluator>();
Call[] calls = [new("1", "voice", "answered", TimeSpan.FromSeconds(20)), new("2", "voice", "answered", TimeSpan.FromSeconds(121))];
ComplianceReport charter = evaluator.Evaluate(calls, new DateTimeOffset(2026, 3, 31, 18, 0, 0, TimeSpan.Zero));
charter.WriteHtml("charter.html");
foreach (StandardResult standard in charter.Standards) Console.WriteLine($"{standard.Verdict}: {standard.Promise.English} {standard.Conclusion.English}");

StandardSet drivers = StandardSet.LoadPack("seven-drivers");
CsvRecords records = CsvRecords.Open("records.csv", Mapping.Load("records.mapping.yaml"));
drivers.TryReadMoment("2026-04-01", out DateTimeOffset asOf);
ComplianceReport report = drivers.For(records.Shape).Evaluate(records, asOf);
report.WriteJson("drivers.json");
Console.WriteLine($"{report.Records.Read} records judged by {drivers.Ids.Count} standards of the pack {report.Name}");

internal sealed record Call(string Id, string Channel, string Outcome, TimeSpan? Wait);
