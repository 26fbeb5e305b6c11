using System.Collections;
using ServiceStandards.Records;

namespace ServiceStandards.Tests.Evaluation;

/// <summary>A property of the caller's type that throws is told with the number of its record, however the records are given.</summary>
public sealed class FailingRecordTests
{
    private const int Bad = 1000;

    private static readonly StandardsFor<Fragile> s_standards = StandardSet.Parse("""
        service-standards: 1
        standards:
          quick: { share: { wait: { at-most: 1m } }, target: 80% }
          short: { share: { talk: { at-most: 1m } }, target: 80% }
        """).For<Fragile>();

    private static readonly Fragile[] s_records = [.. Enumerable.Range(1, 3000).Select(number => new Fragile(number))];

    private static IEnumerable<TestCaseData> Sources() =>
    [
        new TestCaseData((Func<IEnumerable<Fragile>>)(() => s_records)).SetArgDisplayNames("array"),
        new TestCaseData((Func<IEnumerable<Fragile>>)(() => s_records.ToList())).SetArgDisplayNames("list"),
        new TestCaseData((Func<IEnumerable<Fragile>>)(() => new Lines())).SetArgDisplayNames("any list"),
        new TestCaseData((Func<IEnumerable<Fragile>>)(() => s_records.Select(record => record))).SetArgDisplayNames("sequence"),
    ];

    [TestCaseSource(nameof(Sources))]
    public void The_record_is_named(Func<IEnumerable<Fragile>> records) =>
        Should.Throw<RecordsUnreadableException>(() => s_standards.Evaluate(records(), DateTimeOffset.UnixEpoch)).Message.ShouldBe("Record #1000 could not be judged: no such talk");

    public sealed record Fragile(int Number)
    {
        public TimeSpan Wait => TimeSpan.FromSeconds(Number % 100);

        public TimeSpan Talk => Number == Bad ? throw new InvalidOperationException("no such talk") : TimeSpan.FromSeconds(Number % 90);
    }

    private sealed class Lines : IReadOnlyList<Fragile>
    {
        public int Count => s_records.Length;

        public Fragile this[int index] => s_records[index];

        public IEnumerator<Fragile> GetEnumerator() => s_records.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
