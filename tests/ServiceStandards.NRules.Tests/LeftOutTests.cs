using System.Reflection;

namespace ServiceStandards.NRules.Tests;

/// <summary>Where NRules cannot be had.</summary>
public sealed class LeftOutTests
{
    [Test]
    public void Without_NRules_the_assembly_is_empty_and_names_no_NRules()
    {
        Assembly assembly = Assembly.Load("ServiceStandards.NRules");
        assembly.GetExportedTypes().ShouldBeEmpty();
        assembly.GetReferencedAssemblies().Select(a => a.Name!).ShouldNotContain(name => name.StartsWith("NRules", StringComparison.Ordinal));
    }
}
