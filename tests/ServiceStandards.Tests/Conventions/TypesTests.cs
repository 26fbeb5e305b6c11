namespace ServiceStandards.Tests.Conventions;

public sealed class TypesTests
{
    private static IEnumerable<Type> Own => typeof(StandardSet).Assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith("ServiceStandards", StringComparison.Ordinal) == true && !t.Name.Contains('<', StringComparison.Ordinal));

    [Test]
    public void Classes_are_sealed_static_or_abstract() =>
        Own.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => t.FullName).ShouldBeEmpty();

    [Test]
    public void Public_abstract_classes_are_few_and_meant_for_others() =>
        Own.Where(t => t.IsVisible && t.IsClass && t.IsAbstract && !t.IsSealed).Select(t => t.Name).Order(StringComparer.Ordinal)
            .ShouldBe(["RecordReader`1", "RecordShape`1", "RecordSource`1"]);

    [Test]
    public void No_name_is_a_word_for_nothing() =>
        Own.Where(t => s_empty.Any(w => t.Name.EndsWith(w, StringComparison.Ordinal))).Select(t => t.FullName).ShouldBeEmpty();

    private static readonly string[] s_empty = ["Helper", "Manager", "Util", "Utils", "Base", "Impl", "Info"];
}
