using System.Diagnostics;
using NRules;
using ServiceStandards.NRules.Facts;
using ServiceStandards.NRules.Sessions;

namespace ServiceStandards.NRules.Tests.Figures;

/// <summary>Time and memory against one rule for each contact and standard. Figures are no tests: they are measured where NRULES_FIGURES is set.</summary>
[Category("Figures")]
public sealed class FigureTests
{
    private static readonly Contact[] s_contacts = Asked ? Fixture.Make() : [];

    private static bool Asked => Environment.GetEnvironmentVariable("NRULES_FIGURES") is { Length: > 0 };

    [SetUp]
    public void OnlyWhenAsked()
    {
        if (!Asked) Assert.Ignore("Figures are measured where NRULES_FIGURES is set, best in a release build.");
    }

    /// <summary>
    /// By processor time: that of the clock on the wall says more of what else the machine does. The rules are compiled before, and both have run for
    /// some seconds: a living session runs for days, its first second belongs to the runtime's compiler.
    /// </summary>
    [Test]
    public void A_run_takes_a_tenth_of_the_time_and_a_twentieth_of_the_memory_of_a_rule_for_each_contact_and_standard()
    {
        ISessionFactory rules = StandardSet.Parse(Fixture.Yaml).For<Contact>().CreateSessionFactory(), peerRules = Peer.Compile();
        TestContext.Out.WriteLine($"ours, the first run of a process: {Measure(() => Run(rules, s_contacts)).Cost}");
        TestContext.Out.WriteLine($"peer, the first run of a process: {Measure(() => Run(peerRules, s_contacts)).Cost}");
        WarmUp(() => Run(rules, s_contacts));
        var (ours, our) = MedianOfThree(() => Run(rules, s_contacts));
        var (peers, peer) = MedianOfThree(() => Run(peerRules, s_contacts));
        long met = ours.Query<StandardVerdict>().AsEnumerable().Where(v => v.Standard.EndsWith("-3", StringComparison.Ordinal)).Sum(v => v.Figures.Met);
        peers.Query<PeerVerdict>().AsEnumerable().Count(v => v.Standard % 10 == 3 && v.IsMet).ShouldBe((int)met);
        TestContext.Out.WriteLine($"ours: {our}");
        TestContext.Out.WriteLine($"peer: {peer}");
        TestContext.Out.WriteLine(FormattableString.Invariant($"{peer.Processor / our.Processor:0.0} times less time, {peer.Bytes / our.Bytes:0.0} times less memory"));
        (peer.Processor / our.Processor).ShouldBeGreaterThanOrEqualTo(10);
        (peer.Bytes / our.Bytes).ShouldBeGreaterThanOrEqualTo(20);
    }

    [Test]
    public void An_update_of_one_contact_among_a_hundred_thousand_takes_less_than_a_millisecond()
    {
        LiveSession<Contact> session = Ours(s_contacts);
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) Update(session, s_contacts[random.Next(s_contacts.Length)], random);
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        double[] times = [.. Enumerable.Range(0, 3000).Select(_ => Update(session, s_contacts[random.Next(s_contacts.Length)], random)).Order()];
        double mean = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / times.Length;
        TestContext.Out.WriteLine(FormattableString.Invariant(
            $"an update: {mean:0.000} ms of the processor; on the wall median {times[times.Length / 2]:0.000} ms, 90 % {times[times.Length * 9 / 10]:0.000} ms, longest {times[^1]:0.000} ms"));
        mean.ShouldBeLessThan(1);
        times[times.Length / 2].ShouldBeLessThan(1);
    }

    [Test]
    public void A_new_moment_is_told()
    {
        LiveSession<Contact> session = Ours(s_contacts);
        long start = Stopwatch.GetTimestamp();
        session.MoveTo(Fixture.AsOf.AddHours(1));
        TestContext.Out.WriteLine(FormattableString.Invariant($"a new moment among {s_contacts.Length} contacts: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms"));
        session.Standards.Count.ShouldBe(50);
    }

    private static double Update(LiveSession<Contact> session, Contact contact, Random random)
    {
        contact.Wait = TimeSpan.FromSeconds(random.Next(180));
        contact.HandleTime = TimeSpan.FromSeconds(random.Next(30, 900));
        long start = Stopwatch.GetTimestamp();
        session.Update(contact);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static LiveSession<Contact> Ours(Contact[] contacts)
    {
        LiveSession<Contact> session = StandardSet.Parse(Fixture.Yaml).For<Contact>().StartSession(Fixture.AsOf);
        session.InsertAll(contacts);
        return session;
    }

    /// <summary>A run with rules that were compiled before: they are compiled once, for all sessions.</summary>
    private static ISession Run(ISessionFactory rules, Contact[] contacts)
    {
        ISession session = rules.CreateSession();
        session.Insert(new AsOf(Fixture.AsOf));
        foreach (Contact[] part in contacts.Chunk(4096)) session.InsertAll(part);
        session.Fire();
        return session;
    }

    /// <summary>Runs for some seconds of the processor, as the peer does in its first run.</summary>
    private static void WarmUp(Func<ISession> run)
    {
        for (double spent = 0; spent < 5;) spent += Measure(run).Cost.Processor;
    }

    private static (T Made, Cost Cost) MedianOfThree<T>(Func<T> make) =>
        new[] { Measure(make), Measure(make), Measure(make) }.OrderBy(of => of.Cost.Processor).ElementAt(1);

    private static (T Made, Cost Cost) Measure<T>(Func<T> make)
    {
        long bytes = GC.GetTotalMemory(forceFullCollection: true), start = Stopwatch.GetTimestamp();
        TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
        T made = make();
        double spent = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds, wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var cost = new Cost(spent, wall, (double)(GC.GetTotalMemory(forceFullCollection: true) - bytes) / s_contacts.Length);
        GC.KeepAlive(made);
        return (made, cost);
    }

    /// <summary>Seconds of the processor and on the wall, and bytes a contact.</summary>
    private sealed record Cost(double Processor, double Wall, double Bytes)
    {
        public override string ToString() => FormattableString.Invariant($"{Processor:0.000} s of the processor, {Wall:0.000} s on the wall, {Bytes:0} bytes a contact");
    }
}
