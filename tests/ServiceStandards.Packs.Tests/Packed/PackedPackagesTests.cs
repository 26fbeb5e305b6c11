namespace ServiceStandards.Packs.Tests.Packed;

/// <summary>What the package files hold, as .ci/run packs them.</summary>
public sealed class PackedPackagesTests
{
    private const string Variable = "SERVICE_STANDARDS_PACKAGES";

    private static readonly string[] s_libraries =
        ["ServiceStandards", "ServiceStandards.Sources", "ServiceStandards.Reports", "ServiceStandards.Packs", "ServiceStandards.EntityFrameworkCore", "ServiceStandards.NRules"];

    private static IEnumerable<string> All => [.. s_libraries, "ServiceStandards.Tool"];

    [TestCaseSource(nameof(All))]
    public void A_package_has_licence_icon_readme_tags_and_repository(string id)
    {
        using PackedPackage package = Open(id);
        package.Metadata["license"].Value.ShouldBe("MIT");
        package.Metadata["license"].Attribute("type")!.Value.ShouldBe("expression");
        package.Files.ShouldContain(package.Metadata["icon"].Value);
        package.Bytes(package.Metadata["icon"].Value)[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        string readme = package.Text(package.Metadata["readme"].Value);
        readme.ShouldStartWith("# ServiceStandards");
        readme.ShouldMatch(@"!\[[^\]]+\]\(https://\S+/[0-9a-f]{40}/docs/images/report\.png\)"); // a gallery has no files of the repository
        package.Metadata["tags"].Value.Split(' ').Length.ShouldBeGreaterThan(2);
        package.Metadata["description"].Value.ShouldNotBeNullOrEmpty();
        package.Metadata["repository"].Attribute("commit")!.Value.ShouldMatch("^[0-9a-f]{40}$");
    }

    [TestCaseSource(nameof(s_libraries))]
    public void A_library_is_reproducible_and_has_documentation_and_symbols_that_lead_to_its_sources(string id)
    {
        using PackedPackage package = Open(id), symbols = Open(id, "snupkg");
        package.IsReproducible($"lib/net10.0/{id}.dll").ShouldBeTrue();
        package.Text($"lib/net10.0/{id}.xml").ShouldContain("<member name=\"T:ServiceStandards.");
        var (documents, link) = symbols.Sources($"lib/net10.0/{id}.pdb");
        documents.ShouldNotBeEmpty();
        documents.ShouldAllBe(d => d.StartsWith("/_/", StringComparison.Ordinal)); // no folder of the machine that built it
        link.ShouldNotBeNull().ShouldMatch("\"/_/\\*\":\"https://[^\"]*/[0-9a-f]{40}/\\*\"");
    }

    [Test]
    public void The_packs_are_files_of_their_package()
    {
        using PackedPackage package = Open("ServiceStandards.Packs");
        package.Files.ShouldContain("standards/seven-drivers/seven-drivers.yaml");
        package.Files.ShouldContain("standards/service-standards.schema.json");
    }

    [Test]
    public void The_tool_has_its_command_and_its_sample()
    {
        using PackedPackage package = Open("ServiceStandards.Tool");
        string settings = package.Files.Single(f => f.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));
        package.Text(settings).ShouldContain("Name=\"service-standards\" EntryPoint=\"service-standards.dll\"");
        package.Files.ShouldContain(f => f.EndsWith("standards/contact-centre.yaml", StringComparison.Ordinal));
    }

    private static PackedPackage Open(string id, string kind = "nupkg")
    {
        string folder = Environment.GetEnvironmentVariable(Variable) ?? "";
        if (folder.Length == 0) Assert.Ignore($"{Variable} names no folder of packages; .ci/run packs them and asks again.");
        string? file = Directory.EnumerateFiles(folder, $"{id}.*.{kind}").FirstOrDefault(f => char.IsAsciiDigit(Path.GetFileName(f)[id.Length + 1]));
        if (file is null && id == "ServiceStandards.NRules") Assert.Ignore("NRules cannot be had from this machine's package sources, so its package is not made.");
        return new PackedPackage(file.ShouldNotBeNull($"{id} in {folder}"));
    }
}
