namespace ServiceStandards.Schema;

/// <summary>A word of the language and what it means.</summary>
internal sealed record Word(string Text, string Says);
