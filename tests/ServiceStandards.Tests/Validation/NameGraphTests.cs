using ServiceStandards.Validation;

namespace ServiceStandards.Tests.Validation;

[Parallelizable(ParallelScope.All)]
public sealed class NameGraphTests
{
    [TestCase("a:b b:c c:", "")]
    [TestCase("a:a", "a>a")]
    [TestCase("a:b b:a", "a>b>a")]
    [TestCase("a:b b:c c:b", "b>c>b")]
    [TestCase("a:b,c b:d c:d d:", "")]
    [TestCase("a:b b:a,c c:b", "a>b>a b>c>b")]
    [TestCase("a:b,c b:a c:a", "a>b>a a>c>a")]
    public void Circles_are_found_each_once(string graph, string circles) =>
        string.Join(' ', Walk(graph).Circles.Select(circle => string.Join('>', circle))).ShouldBe(circles);

    [TestCase(64, 0)]
    [TestCase(65, 1)]
    [TestCase(66, 1)]
    public void A_chain_longer_than_the_limit_is_found_once(int length, int found)
    {
        string graph = string.Join(' ', Enumerable.Range(0, length).Select(i => i == 0 ? "n0:" : $"n{i}:n{i - 1}"));
        Walk(graph).TooDeep.Count().ShouldBe(found);
    }

    private static NameGraph Walk(string graph)
    {
        Dictionary<string, string[]> uses = graph.Split(' ').Select(node => node.Split(':'))
            .ToDictionary(node => node[0], node => node[1].Split(',', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        return new NameGraph(name => uses[name]).Walk(uses.Keys);
    }
}
