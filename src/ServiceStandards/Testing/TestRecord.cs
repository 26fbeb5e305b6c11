namespace ServiceStandards.Testing;

/// <summary>A record of a test, with a value or none for each field that the standards read, by the field's number.</summary>
internal sealed class TestRecord(int fields, IReadOnlyList<TestEvent> events)
{
    /// <summary>Whether there is a value.</summary>
    public readonly bool[] Given = new bool[fields];

    /// <summary>Ticks of a duration or time, day number of a date, 0 or 1 of a flag.</summary>
    public readonly long[] Whole = new long[fields];

    /// <summary>A number.</summary>
    public readonly decimal[] Numbers = new decimal[fields];

    /// <summary>A text.</summary>
    public readonly string[] Texts = new string[fields];

    public IReadOnlyList<TestEvent> Events => events;

    /// <summary>The same record with another text in one field.</summary>
    public TestRecord With(int field, string text)
    {
        var copy = new TestRecord(Given.Length, events);
        Given.CopyTo(copy.Given, 0);
        Whole.CopyTo(copy.Whole, 0);
        Numbers.CopyTo(copy.Numbers, 0);
        Texts.CopyTo(copy.Texts, 0);
        copy.Texts[field] = text;
        return copy;
    }
}

/// <summary>Something that happened to a record of a test.</summary>
internal sealed record TestEvent(DateTimeOffset At, string Name);
