using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using ServiceStandards.Neighbours;

namespace ServiceStandards.Tests.Neighbours;

public sealed class NeighbourIndexTests
{
    [Test]
    public void A_record_takes_24_bytes() => Unsafe.SizeOf<Neighbour>().ShouldBe(24);

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property It_finds_what_a_look_at_all_records_finds() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            Neighbour[] records = [.. Enumerable.Range(0, random.Next(0, 60)).Select(_ => Any(random, keys: 4, times: 12))];
            NeighbourIndex index = Index([records], threads: 1);
            for (int i = 0; i < 20; i++) AgreesWithALookAtAll(index, records, Any(random, keys: 4, times: 12));
        });

    /// <summary>Around the seams of blocks and chunks, and before and after all of them.</summary>
    [TestCase(1)]
    [TestCase(512)]
    [TestCase(513)]
    [TestCase(1024)]
    [TestCase(NeighbourList.ChunkSize)]
    [TestCase(NeighbourList.ChunkSize + 1)]
    public void It_finds_every_record_of_a_long_list(int count)
    {
        Neighbour[] records = [.. Enumerable.Range(0, count).Select(i => new Neighbour(new NeighbourKey((ulong)(i % 3), 5), 10 * i))];
        NeighbourIndex index = Index([records], threads: 2);
        foreach (int i in Enumerable.Range(0, count))
        {
            Neighbour one = records[i];
            index.UntilNext(one.Key, one.Time).ShouldBe(i + 3 < count ? 30 : NeighbourIndex.None);
            index.SincePrevious(one.Key, one.Time).ShouldBe(i >= 3 ? 30 : NeighbourIndex.None);
        }

        index.UntilNext(new NeighbourKey(0, 5), -1).ShouldBe(1);
        index.UntilNext(new NeighbourKey(0, 4), -1).ShouldBe(NeighbourIndex.None);
        index.SincePrevious(new NeighbourKey(9, 9), long.MaxValue).ShouldBe(NeighbourIndex.None);
    }

    [TestCase(1, 3, 1_000_000)]
    [TestCase(2, 3, 1_000_000)]
    [TestCase(3, 100_000, 40)]
    [TestCase(2, 1, 5)]
    public void It_is_sorted_whatever_the_order_the_readers_and_the_threads(int readers, int keys, int times)
    {
        var random = new Random(7);
        Neighbour[][] parts = [.. Enumerable.Range(0, readers).Select(_ => Enumerable.Range(0, 90_000 / readers).Select(_ => Any(random, keys, times)).ToArray())];
        Neighbour[] all = [.. parts.SelectMany(p => p)];
        Sorted(parts, threads: 3).ShouldBe([.. all.Order()]);
        Sorted([.. parts.Select(p => p.Order().ToArray())], threads: 1).ShouldBe([.. all.Order()]);
        Sorted([.. parts.Select(p => p.OrderDescending().ToArray())], threads: 2).ShouldBe([.. all.Order()]);
    }

    [Test]
    public void Its_room_is_24_bytes_a_record_and_one_chunk()
    {
        var list = new NeighbourList();
        for (int i = 0; i < 200_000; i++) list.Add(new NeighbourKey((ulong)i, 0), i);
        list.Chunks.Sum(c => (long)c.Length).ShouldBeLessThanOrEqualTo(200_000 + NeighbourList.ChunkSize);
        var few = new NeighbourList();
        for (int i = 0; i < 100; i++) few.Add(new NeighbourKey((ulong)i, 0), i);
        few.Chunks.Sum(c => c.Length).ShouldBe(128);
    }

    [Test]
    public void Cancelling_stops_the_sorting()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() => NeighbourIndex.Of(new NeighbourList(), 1, cancelled.Token));
    }

    [Test]
    public void Keys_of_a_million_different_texts_and_numbers_differ()
    {
        var keys = new HashSet<NeighbourKey>();
        for (int i = 0; i < 250_000; i++)
        {
            string text = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            keys.Add(default(KeyHash).WithText(text).Finish());
            keys.Add(default(KeyHash).WithWhole(i).Finish());
            keys.Add(default(KeyHash).WithNumber(i + 0.5m).Finish());
            keys.Add(default(KeyHash).WithText("c").WithText(text).Finish());
        }

        keys.Count.ShouldBe(1_000_000);
        foreach (int bit in new[] { 0, 31, 63 }) // no bit is much more often set than not
        {
            keys.Count(k => ((k.High >> bit) & 1) == 1).ShouldBeInRange(495_000, 505_000);
            keys.Count(k => ((k.Low >> bit) & 1) == 1).ShouldBeInRange(495_000, 505_000);
        }
    }

    [Test]
    public void Equal_numbers_have_equal_keys_however_they_are_written()
    {
        Key(3.5m).ShouldBe(Key(3.5000m));
        Key(0m).ShouldBe(Key(0.00m));
        Key(0m).ShouldBe(Key(-0m));
        Key(79228162514264337593543950335m).ShouldNotBe(Key(-79228162514264337593543950335m));
        Key(0.35m).ShouldNotBe(Key(3.5m));
        Key(1234567890123456789.012345678m).ShouldNotBe(Key(1234567890123456789.012345679m));
    }

    private static NeighbourKey Key(decimal number) => default(KeyHash).WithNumber(number).Finish();

    private static Neighbour Any(Random random, int keys, int times) => new(new NeighbourKey((ulong)random.Next(keys) << 32, (ulong)random.Next(2)), random.Next(times));

    private static void AgreesWithALookAtAll(NeighbourIndex index, Neighbour[] records, Neighbour one)
    {
        long[] times = [.. records.Where(r => r.Key == one.Key).Select(r => r.Time)];
        index.UntilNext(one.Key, one.Time).ShouldBe(times.Where(t => t > one.Time).Select(t => t - one.Time).DefaultIfEmpty(NeighbourIndex.None).Min());
        index.SincePrevious(one.Key, one.Time).ShouldBe(times.Where(t => t < one.Time).Select(t => one.Time - t).DefaultIfEmpty(NeighbourIndex.None).Min());
    }

    private static NeighbourIndex Index(Neighbour[][] parts, int threads) => NeighbourIndex.Of(Joined(parts), threads, CancellationToken.None);

    private static Neighbour[] Sorted(Neighbour[][] parts, int threads)
    {
        NeighbourList list = Joined(parts);
        Neighbour[][] chunks = [.. list.Chunks];
        new NeighbourSort(chunks, CancellationToken.None).Sort(0, list.Count, threads);
        return [.. chunks.SelectMany(c => c).Take((int)list.Count)];
    }

    private static NeighbourList Joined(Neighbour[][] parts)
    {
        NeighbourList[] lists = [.. parts.Select(part =>
        {
            var list = new NeighbourList();
            foreach (Neighbour one in part) list.Add(one.Key, one.Time);
            return list;
        })];
        foreach (NeighbourList other in lists.Skip(1)) lists[0].TakeOver(other);
        return lists[0];
    }
}
