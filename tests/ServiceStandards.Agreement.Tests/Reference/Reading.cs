using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>What a field of a record is, at the evaluation's now.</summary>
internal abstract record Reading
{
    private Reading() { }

    internal sealed record Known(Value Of) : Reading;

    /// <summary>There is no value, and none is on its way: unmeasurable.</summary>
    internal sealed record Absent : Reading;

    /// <summary>A clock still runs, or what follows from clocks: it shows this, and will end from the least to the most; null = no telling.</summary>
    internal sealed record Running(Value SoFar, Fraction? Least, Fraction? Most) : Reading
    {
        /// <summary>A clock can only go on.</summary>
        public Running(long ticks) : this(new Value.Duration(ticks), Fraction.Whole(ticks), null) { }
    }

    /// <summary>Nothing is known yet, but will be once a clock that runs has stopped.</summary>
    internal sealed record Unsettled : Reading;
}
