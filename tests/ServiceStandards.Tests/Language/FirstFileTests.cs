using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Language;

/// <summary>The file that the description of the language begins with.</summary>
public sealed class FirstFileTests
{
    [Test]
    public void It_is_read_as_it_is_written()
    {
        var bag = new DiagnosticBag();
        StandardsFile file = StandardsReader.Read("first-file.yaml", File.ReadAllText(Repository.Path("tests", "ServiceStandards.Tests", "Language", "Cases", "good", "first-file.yaml")), bag)!;

        bag.InFileOrder().ShouldBeEmpty();
        file.Standards.Select(s => s.Id).ShouldBe(["calls-answered", "email-reply", "abandonment", "handling", "first-time-right"]);
        file.Exclusions.Select(e => e.Because).ShouldBe(["Storm, network down", "Internal test calls"]);
        file.Calendars.ShouldHaveSingleItem().Holidays.Length.ShouldBe(4);
    }
}
