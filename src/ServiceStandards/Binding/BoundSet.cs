using System.Collections.Immutable;

namespace ServiceStandards.Binding;

/// <summary>All standards of a set, bound to one record shape.</summary>
/// <param name="Standards">In the order of the files and of the standards in them.</param>
/// <param name="Literals">The texts that fields are compared with.</param>
/// <param name="Id">The record's own id, shown as evidence; null = records are named by their number.</param>
internal sealed record BoundSet(ImmutableArray<BoundStandard> Standards, ImmutableArray<LiteralUse> Literals, BoundField? Id);
