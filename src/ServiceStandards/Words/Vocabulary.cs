using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ServiceStandards.Words;

/// <summary>The words of one language that stand alone, and how it writes numbers.</summary>
internal sealed record Vocabulary
{
    /// <summary>Stands between groups of three digits.</summary>
    public required char Group { get; init; }

    /// <summary>Stands before the fraction.</summary>
    public required char Point { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    public required string With { get; init; }

    public required string Minus { get; init; }

    /// <summary>Before a rounded figure that is over a bound by less than can be shown.</summary>
    public required string JustOver { get; init; }

    public required string JustUnder { get; init; }

    /// <summary>Names the cell of records without a time.</summary>
    public required string NoTime { get; init; }

    /// <summary>Names the cell of records without a value in a group field.</summary>
    public required string NoValue { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required ImmutableArray<string> Months { get; init; }

    /// <summary>Monday first.</summary>
    public required ImmutableArray<string> Weekdays { get; init; }

    public required string ShortHour { get; init; }

    public required string ShortMinute { get; init; }

    public required string ShortSecond { get; init; }

    public required Noun Second { get; init; }

    public required Noun Minute { get; init; }

    public required Noun Hour { get; init; }

    public required Noun Day { get; init; }

    public required Noun WorkingDay { get; init; }

    public required Noun PercentagePoint { get; init; }

    /// <summary>What a score from -100 to 100 counts.</summary>
    public required Noun ScorePoint { get; init; }

    public required Noun Contact { get; init; }

    /// <summary>For records of another kind than contacts.</summary>
    public required Noun Record { get; init; }

    /// <summary>Contacts by their channel.</summary>
    public required FrozenDictionary<string, Noun> Channels { get; init; }

    /// <summary>Adjectives by field and value, such as <c>direction inbound</c>.</summary>
    public required FrozenDictionary<(string Field, string Value), string> Adjectives { get; init; }

    /// <summary>The contact record's own fields.</summary>
    public required FrozenDictionary<string, Label> Fields { get; init; }

    /// <summary>A field of another name, quoted since it is no word of the language.</summary>
    public required Func<string, Label> Named { get; init; }
}
