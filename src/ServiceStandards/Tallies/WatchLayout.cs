using System.Collections.Immutable;

namespace ServiceStandards.Tallies;

/// <summary>A text field that is watched, and the literals it is watched for.</summary>
internal sealed record WatchLayout(string Field, ImmutableArray<string> Literals);
