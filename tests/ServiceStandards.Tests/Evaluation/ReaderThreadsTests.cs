using ServiceStandards.Evaluation;
using ServiceStandards.Records;

namespace ServiceStandards.Tests.Evaluation;

/// <summary>Records of several readers are judged on as many threads, of which one is the caller's.</summary>
public sealed class ReaderThreadsTests
{
    private static readonly StandardsFor<Call> s_standards = StandardSet.Parse("""
        service-standards: 1
        standards:
          quick: { share: { wait: { at-most: 1m } }, target: 80% }
        """).For<Call>();

    [Test]
    public void The_first_reader_is_read_by_the_caller_and_each_other_one_by_a_thread_of_its_own()
    {
        var source = new Parts(3, (_, _) => { });
        s_standards.Measure(source, DateTimeOffset.UnixEpoch, new EvaluationOptions { Threads = 3 }).Records.ShouldBe(3 * Parts.Each);
        source.Threads[0].ShouldBe(Environment.CurrentManagedThreadId);
        source.Threads.ShouldBeUnique();
    }

    [Test]
    public void Where_one_reader_fails_the_others_stop_and_the_caller_is_told([Values(0, 1, 2)] int failing)
    {
        using var failed = new ManualResetEventSlim();
        var source = new Parts(3, (part, record) =>
        {
            if (part == failing && record == 5)
            {
                failed.Set();
                throw new RecordsUnreadableException($"part {part} is broken");
            }

            if (part != failing) failed.Wait();
        })
        { IsEndless = true };
        Should.Throw<RecordsUnreadableException>(() => s_standards.Measure(source, DateTimeOffset.UnixEpoch, new EvaluationOptions { Threads = 3 })).Message.ShouldBe($"part {failing} is broken");
    }

    public sealed record Call(TimeSpan? Wait);

    /// <param name="parts">How many readers there are.</param>
    /// <param name="before">Is told of the part and the number of each record before it is read.</param>
    private sealed class Parts(int parts, Action<int, int> before) : RecordSource<Call>
    {
        public const int Each = 2000;

        public int[] Threads { get; } = new int[parts];

        /// <summary>Whether readers go on until they are stopped.</summary>
        public bool IsEndless { get; init; }

        public override IReadOnlyList<RecordReader<Call>> Open(int most) => [.. Enumerable.Range(0, parts).Select(part => new Reader(this, part))];

        private sealed class Reader(Parts all, int part) : RecordReader<Call>
        {
            private int _number;

            public override Call Current { get; } = new(TimeSpan.FromSeconds(30));

            public override long Ordinal => _number;

            public override bool Read()
            {
                all.Threads[part] = Environment.CurrentManagedThreadId;
                before(_number);
                return _number++ < Each || all.IsEndless;
            }

            private void before(int number) => all.Tell(part, number);
        }

        private void Tell(int part, int number) => before(part, number);
    }
}
