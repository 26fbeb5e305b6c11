using Microsoft.EntityFrameworkCore;
using ServiceStandards.Agreement.Tests;
using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Diagnostics;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.EntityFrameworkCore.Tests.Servers;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Agreement;

/// <summary>
/// Measured in the database, any standards say of any records what the reference says; those with clocks on events are refused by name. Driver analyses and records at
/// risk are asked of fetched rows alone, so that the cases are without them.
/// </summary>
public sealed class PushDownAgreesWithTheReferenceTests
{
    [Test]
    public void Verdicts_counts_figures_cells_and_evidence_are_those_of_the_reference()
    {
        using var database = new ContactsContext(SharedServer.NewDatabase());
        database.Database.EnsureCreated();
        int trials = 0, refused = 0;
        Laws.Hold(
            given =>
            {
                Trial stored = Microseconds.Of(given with { AtRiskWithin = null, File = given.File with { Drivers = [] } });
                trials++;
                if (!Agrees(database, stored)) refused++;
            },
            share: 0.6);
        TestContext.Out.WriteLine($"{refused} of {trials} cases were refused.");
        refused.ShouldBeLessThan(trials / 3);
    }

    private static bool Agrees(ContactsContext database, Trial given)
    {
        database.Contacts.ExecuteDelete();
        database.ChangeTracker.Clear();
        database.Contacts.AddRange(given.Records.Select(StoredContact.Of));
        database.SaveChanges();
        database.ChangeTracker.Clear();
        var options = new DatabaseOptions { From = given.Period.From?.ToDateTimeOffset(), Until = given.Period.Until?.ToDateTimeOffset() };
        ComplianceReport report;
        try
        {
            report = StandardSet.Parse(given.Yaml).For<StoredContact>().EvaluateAsync(database.Contacts, given.AsOf.ToDateTimeOffset(), options).GetAwaiter().GetResult();
        }
        catch (StandardsException refusal) when (refusal.Diagnostics.All(d => d.Code.StartsWith("SS10", StringComparison.Ordinal)))
        {
            refusal.Diagnostics.ShouldAllBe(d => d.Message.Contains("needs a clock that runs on events", StringComparison.Ordinal));
            return false;
        }

        var expected = ReferenceEvaluator.Judge(given.File, given.Records, given.AsOf, given.Period, atRiskWithin: null);
        Disagreements.Between(given, expected, report).ShouldBeEmpty();
        return true;
    }
}
