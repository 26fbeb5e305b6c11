using ServiceStandards.Tallies;

namespace ServiceStandards.Live;

/// <summary>Where what a record gave to one standard of a scope is kept.</summary>
/// <param name="Standard">Its position in the set.</param>
/// <param name="Layout">Its counters.</param>
/// <param name="Cut">Its cut, among those of the scope.</param>
/// <param name="Value">The first of the values its figure needs; -1 = none.</param>
/// <param name="IsRate">Whether its figure needs two values.</param>
/// <param name="EvidenceCode">The class whose records are evidence; 0 = none.</param>
internal readonly record struct GivenPlace(int Standard, StandardLayout Layout, int Cut, int Value, bool IsRate, int EvidenceCode);
