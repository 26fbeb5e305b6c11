using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>Sections 4 and 9: fields that follow from others.</summary>
public sealed class FieldTests
{
    private static readonly DateTimeOffset s_noon = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void A_wait_is_from_the_queue_to_the_answer() =>
        Wait(new SampleContact { ArrivedAt = s_noon, QueuedAt = s_noon.UtcDateTime.AddSeconds(5), AnsweredAt = Instant.FromDateTimeOffset(s_noon.AddSeconds(25)) })
            .ShouldBe(new Reading.Known(new Value.Duration(Some.Seconds(20))));

    [Test]
    public void A_wait_that_the_record_gives_goes_before() =>
        Wait(new SampleContact { ArrivedAt = s_noon, Wait = TimeSpan.FromSeconds(3) }).ShouldBe(new Reading.Known(new Value.Duration(Some.Seconds(3))));

    [Test]
    public void A_wait_runs_until_something_says_that_the_contact_is_over()
    {
        Wait(new SampleContact { ArrivedAt = s_noon }).ShouldBe(new Reading.Running(10 * TimeSpan.TicksPerHour));
        Wait(new SampleContact { ArrivedAt = s_noon, EndedAt = s_noon }).ShouldBe(new Reading.Absent());
        Wait(new SampleContact { ArrivedAt = s_noon, Outcome = "callback" }).ShouldBe(new Reading.Absent());
        Wait(new SampleContact { ArrivedAt = s_noon.AddDays(1) }).ShouldBe(new Reading.Running(0));
    }

    [Test]
    public void A_negative_wait_is_none() =>
        Wait(new SampleContact { ArrivedAt = s_noon, AbandonedAt = s_noon.AddTicks(-1) }).ShouldBe(new Reading.Absent());

    [Test]
    public void An_outcome_follows_from_the_times()
    {
        Read(new SampleContact { AnsweredAt = Instant.FromDateTimeOffset(s_noon), AbandonedAt = s_noon }, "outcome").ShouldBe(new Reading.Known(new Value.Text("answered")));
        Read(new SampleContact { AbandonedAt = s_noon }, "outcome").ShouldBe(new Reading.Known(new Value.Text("abandoned")));
        Read(new SampleContact { ArrivedAt = s_noon }, "outcome").ShouldBe(new Reading.Unsettled());
        Read(new SampleContact { ArrivedAt = s_noon, EndedAt = s_noon }, "outcome").ShouldBe(new Reading.Absent());
    }

    [Test]
    public void Handle_time_needs_all_its_parts()
    {
        var contact = new SampleContact { Talk = TimeSpan.FromSeconds(60), Hold = NodaTime.Duration.FromSeconds(5), Wrap = TimeSpan.FromSeconds(30) };
        Read(contact, "handle-time").ShouldBe(new Reading.Known(new Value.Duration(Some.Seconds(95))));
        Read(contact with { Wrap = null }, "handle-time").ShouldBe(new Reading.Absent());
    }

    [Test]
    public void A_derived_time_takes_the_first_ends_that_are_given()
    {
        var field = new WrittenField.Elapsed("solve", ["queued-at", "arrived-at"], ["resolved-at", "ended-at"]);
        var file = new WrittenFile { Fields = [field], Standards = [] };
        Reading Solve(SampleContact contact) => new FieldReader(file, [], Some.AsOf).Read(contact, "solve");
        Solve(new SampleContact { ArrivedAt = s_noon, EndedAt = s_noon.AddSeconds(7) }).ShouldBe(new Reading.Known(new Value.Duration(Some.Seconds(7))));
        Solve(new SampleContact { ArrivedAt = s_noon }).ShouldBe(new Reading.Running(10 * TimeSpan.TicksPerHour));
        Solve(new SampleContact { EndedAt = s_noon }).ShouldBe(new Reading.Absent());
    }

    [Test]
    public void A_binary_float_is_the_number_that_a_person_reads()
    {
        Read(new SampleContact { Effort = 0.1 + 0.2 }, "effort").ShouldBe(new Reading.Known(new Value.Number(Fraction.Of(0.3m))));
        Read(new SampleContact { Effort = double.NaN }, "effort").ShouldBe(new Reading.Absent());
    }

    [Test]
    public void A_local_time_that_the_clocks_skip_is_moved_on_and_one_shown_twice_is_the_earlier()
    {
        Instant Queued(DateTime local) => ((Value.Time)((Reading.Known)Read(new SampleContact { QueuedAt = local }, "queued-at")).Of).At;
        Queued(new DateTime(2026, 3, 29, 2, 30, 0)).ShouldBe(Instant.FromUtc(2026, 3, 29, 1, 30));
        Queued(new DateTime(2026, 10, 25, 2, 30, 0)).ShouldBe(Instant.FromUtc(2026, 10, 25, 0, 30));
    }

    private static Reading Wait(SampleContact contact) => Read(contact, "wait");

    private static Reading Read(SampleContact contact, string field) => new FieldReader(new WrittenFile { Standards = [] }, [], Some.AsOf).Read(contact, field);
}
