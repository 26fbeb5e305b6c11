namespace ServiceStandards.Packs.Tests;

public sealed class LoadPackTests
{
    [Test]
    public void Every_file_of_standards_is_a_pack()
    {
        IEnumerable<string> files = Pack.All.SelectMany(p => p.Standards).Distinct();
        StandardSet.PackNames.Count.ShouldBe(files.Count());
        foreach (string file in files) StandardSet.LoadPack(Name(file)).Fingerprint.ShouldBe(StandardSet.Load(Repository.Standards(file)).Fingerprint, file);
    }

    [Test]
    public void Names_are_sorted_and_those_of_the_folders() =>
        StandardSet.PackNames.Take(6).ShouldBe(["buyer-journey", "contact-centre", "contact-centre/channels", "contact-centre/promises", "contact-centre/tickets", "good-bad-ugly"]);

    [Test]
    public void Several_packs_are_one_set() =>
        StandardSet.LoadPack("contact-centre", "contact-centre/channels", "contact-centre").Ids
            .ShouldBe([.. StandardSet.LoadPack("contact-centre").Ids, .. StandardSet.LoadPack("contact-centre/channels").Ids]);

    [Test]
    public void A_name_that_is_nearly_one_is_answered_with_it() =>
        Should.Throw<ArgumentException>(() => StandardSet.LoadPack("seven-divers")).Message.ShouldStartWith("There is no pack 'seven-divers'. Did you mean 'seven-drivers'?");

    [Test]
    public void A_name_of_nothing_is_answered_with_all_names() =>
        Should.Throw<ArgumentException>(() => StandardSet.LoadPack("x")).Message.ShouldContain("There are: buyer-journey, contact-centre,");

    [Test]
    public void No_name_is_an_error() => Should.Throw<ArgumentException>(() => StandardSet.LoadPack());

    private static string Name(string file)
    {
        string name = file[..^".yaml".Length];
        string[] parts = name.Split('/');
        return parts.Length == 2 && parts[0] == parts[1] ? parts[0] : name;
    }
}
