using System.Collections.Immutable;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Model;

/// <summary>One test of a field's value, as written.</summary>
internal abstract record Test(SourceLocation Location)
{
    /// <summary>An ordering test: at-most, below, at-least, above; before and after for times.</summary>
    internal sealed record Limit(LimitKind Kind, Literal Value, SourceLocation Location) : Test(Location);

    /// <summary><c>between: [low, high]</c>, both ends in.</summary>
    internal sealed record Between(Literal Low, Literal High, SourceLocation Location) : Test(Location);

    /// <summary><c>equals</c>, <c>in</c>, a plain value or a plain list; <c>not</c> and <c>not-in</c> with <paramref name="Negated"/>.</summary>
    internal sealed record OneOf(ImmutableArray<Literal> Values, bool Negated, SourceLocation Location) : Test(Location);

    /// <summary><c>given: yes|no</c>: whether the field has a value.</summary>
    internal sealed record Given(bool Expected, SourceLocation Location) : Test(Location);

    /// <summary><c>during: CALENDAR</c>: a time inside the calendar's hours.</summary>
    internal sealed record During(Reference Calendar, SourceLocation Location) : Test(Location);

    /// <summary><c>starts-with: TEXT</c>.</summary>
    internal sealed record StartsWith(Literal Prefix, SourceLocation Location) : Test(Location);
}

/// <summary>The ordering tests. Before is below, after is above, on times.</summary>
internal enum LimitKind { AtMost, Below, AtLeast, Above, Before, After }
