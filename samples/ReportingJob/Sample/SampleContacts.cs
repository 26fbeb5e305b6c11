using System.Globalization;

namespace ServiceStandards.ReportingJob.Sample;

/// <summary>Makes up the contacts of a day: the same ones each time. Some e-mails and callbacks take days, so that clocks run when the day is over.</summary>
internal static class SampleContacts
{
    private static readonly string[] s_queues = ["sales", "service", "billing"];

    /// <param name="day">The day.</param>
    /// <param name="opening">When the first contact may come, such as 07:00 UTC of that day.</param>
    public static IEnumerable<SampleContact> Of(DateOnly day, DateTimeOffset opening)
    {
        // Random numbers with a seed are the same on every machine; nothing here is to be kept secret.
#pragma warning disable CA5394
        var random = new Random(day.DayNumber);
        bool isSunday = day.DayOfWeek == DayOfWeek.Sunday;
        int count = isSunday ? 12 : random.Next(50, 71);
        for (int i = 0; i < count; i++)
        {
            DateTimeOffset arrived = opening.AddSeconds(random.Next(0, 10 * 3600));
            string id = string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-{i:000}");
            yield return random.Next(100) switch
            {
                < 66 => Call(random, id, arrived),
                < 72 => Callback(random, id, arrived),
                < 84 => Chat(random, id, arrived),
                _ => Mail(random, id, arrived, isSunday),
            };
        }
    }

    private static SampleContact Call(Random random, string id, DateTimeOffset arrived)
    {
        int wait = random.Next(10) == 0 ? random.Next(60, 200) : random.Next(2, 45);
        SampleContact call = Contact(random, id, "voice", arrived);
        if (random.Next(18) == 0) return call with { AbandonedAt = arrived.AddSeconds(wait), EndedAt = arrived.AddSeconds(wait), Outcome = "abandoned", Agent = null };
        int talk = random.Next(90, 420), hold = random.Next(5) == 0 ? random.Next(10, 90) : 0, wrap = random.Next(10, 60);
        return call with
        {
            AnsweredAt = arrived.AddSeconds(wait),
            EndedAt = arrived.AddSeconds(wait + talk + hold),
            Outcome = "answered",
            TalkSeconds = talk,
            HoldSeconds = hold,
            WrapSeconds = wrap,
            Transfers = random.Next(12) == 0 ? 1 : 0,
            Csat = random.Next(5) == 0 ? random.Next(12) == 0 ? 2 : random.Next(4, 6) : null,
        };
    }

    private static SampleContact Callback(Random random, string id, DateTimeOffset arrived)
    {
        DateTimeOffset fulfilled = arrived.AddMinutes(random.Next(6) == 0 ? random.Next(240, 1500) : random.Next(20, 160));
        return Contact(random, id, "voice", arrived) with { Outcome = "callback", FulfilledAt = fulfilled, EndedAt = arrived.AddSeconds(30) };
    }

    private static SampleContact Chat(Random random, string id, DateTimeOffset arrived)
    {
        int wait = random.Next(8) == 0 ? random.Next(45, 120) : random.Next(3, 40);
        return Contact(random, id, "chat", arrived) with { AnsweredAt = arrived.AddSeconds(wait), EndedAt = arrived.AddSeconds(wait + random.Next(120, 900)), Outcome = "answered" };
    }

    private static SampleContact Mail(Random random, string id, DateTimeOffset arrived, bool isSunday)
    {
        double hours = random.Next(14) == 0 ? random.Next(30, 80) : random.Next(1, 9);
        DateTimeOffset replied = arrived.AddHours(isSunday ? hours + 18 : hours);
        return Contact(random, id, "email", arrived) with { FirstReplyAt = replied, EndedAt = replied };
    }

    private static SampleContact Contact(Random random, string id, string channel, DateTimeOffset arrived)
    {
        string queue = s_queues[random.Next(s_queues.Length)];
        return new SampleContact
        {
            Id = id,
            Channel = channel,
            Queue = queue,
            Agent = $"{queue[..2].ToUpperInvariant()}{random.Next(1, 9)}",
            Customer = string.Create(CultureInfo.InvariantCulture, $"C{random.Next(1, 400):000}"),
            ArrivedAt = arrived,
        };
#pragma warning restore CA5394
    }
}
