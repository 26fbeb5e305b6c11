using ServiceStandards.Binding;
using ServiceStandards.Neighbours;

namespace ServiceStandards.Compilation;

/// <summary>The indexes of a source's records that a plan asked for.</summary>
internal sealed class Neighbourhood(NeighbourPlan plan, NeighbourIndex[] indexes)
{
    public static Neighbourhood None { get; } = new(new NeighbourPlan(), []);

    /// <summary>By their numbers in the plan.</summary>
    public NeighbourIndex[] Indexes => indexes;

    public NeighbourIndex Of(BoundField.Neighbour field) => indexes[plan.NumberOf(field)];

    /// <summary>The indexes as another plan of the same fields numbers them.</summary>
    public NeighbourIndex[] For(NeighbourPlan other) => [.. other.Indexes.Select(Of)];
}
