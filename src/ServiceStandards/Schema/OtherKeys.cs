namespace ServiceStandards.Schema;

/// <summary>Keys of a construct that its author names.</summary>
/// <param name="Pattern">The pattern of the names; null = any.</param>
/// <param name="Value">What may stand behind them; null = anything.</param>
/// <param name="Says">What they are.</param>
internal sealed record OtherKeys(string? Pattern, ValueForm? Value, string Says);
