using System.Collections.Immutable;

namespace ServiceStandards.Schema;

/// <summary>What may be written behind a key or as an item of a list.</summary>
internal abstract record ValueForm
{
    private protected ValueForm()
    {
    }

    /// <summary>A value without parts: a text that has one of the patterns, or a number within limits; any, where neither is asked.</summary>
    /// <param name="Name">Names it in the schema.</param>
    /// <param name="Says">What is expected, as the end of a sentence that begins with <c>Write</c>.</param>
    internal sealed record Plain(string Name, string Says) : ValueForm
    {
        /// <summary>Regular expressions that .NET and ECMAScript read alike; each stands for a whole text.</summary>
        public ImmutableArray<string> Patterns { get; init; } = [];

        public bool IsNumber { get; init; }

        public bool IsWhole { get; init; }

        public bool IsFlag { get; init; }

        /// <summary>Numbers are more than this.</summary>
        public decimal? Over { get; init; }

        /// <summary>The least number, itself in.</summary>
        public decimal? Least { get; init; }

        /// <summary>The greatest number, itself in.</summary>
        public decimal? Most { get; init; }

        public bool TakesAnything => Patterns.IsEmpty && !IsNumber && !IsFlag;
    }

    /// <summary>One of a few words.</summary>
    internal sealed record Words(params ImmutableArray<Word> All) : ValueForm;

    /// <summary>A mapping that is a construct of its own, by its name.</summary>
    internal sealed record Part(string Construct) : ValueForm
    {
        /// <summary>Whether it must have a key.</summary>
        public bool IsNotEmpty { get; init; }
    }

    internal sealed record List(ValueForm Item) : ValueForm
    {
        public int Least { get; init; } = 1;

        public int? Most { get; init; }

        /// <summary>Whether an item may occur once only.</summary>
        public bool IsDistinct { get; init; }
    }

    /// <summary>A mapping whose keys are names that the author gives; it has at least one unless <see cref="MayBeEmpty"/>.</summary>
    internal sealed record Map(ValueForm Value) : ValueForm
    {
        /// <summary>The pattern of the names; null = any.</summary>
        public string? Names { get; init; }

        /// <summary>A name, for examples.</summary>
        public required string Sample { get; init; }

        public bool MayBeEmpty { get; init; }
    }

    /// <summary>One of several forms.</summary>
    internal sealed record Either(params ImmutableArray<ValueForm> Forms) : ValueForm;

    /// <summary>Nothing at all: no value behind the colon.</summary>
    internal sealed record Nothing : ValueForm;

    /// <summary>One item, or a list of them.</summary>
    public static Either OneOrMore(ValueForm item, bool isDistinct = false) => new(item, new List(item) { IsDistinct = isDistinct });
}
