namespace LiveSession;

/// <summary>Something the team lead must know: a fact as long as it is so.</summary>
/// <param name="Queue">Where.</param>
/// <param name="Day">When.</param>
/// <param name="Standards">Which standards fail, by their ids.</param>
internal sealed record Alert(string Queue, string Day, IReadOnlyList<string> Standards);
