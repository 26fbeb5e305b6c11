using System.Collections.Immutable;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Model;

/// <summary>A condition as written: section 3 of the language.</summary>
internal abstract record Condition(SourceLocation Location)
{
    /// <summary>All parts must hold; no parts always holds. A mapping of several fields is this, too.</summary>
    internal sealed record All(ImmutableArray<Condition> Parts, SourceLocation Location) : Condition(Location);

    /// <summary>At least one part must hold.</summary>
    internal sealed record Any(ImmutableArray<Condition> Parts, SourceLocation Location) : Condition(Location);

    /// <summary>The part must not hold.</summary>
    internal sealed record Not(Condition Part, SourceLocation Location) : Condition(Location);

    /// <summary>Tests on one field; all must hold. <c>Field.Location</c> is the key's place.</summary>
    internal sealed record FieldTest(Reference Field, ImmutableArray<Test> Tests, SourceLocation Location) : Condition(Location);
}
