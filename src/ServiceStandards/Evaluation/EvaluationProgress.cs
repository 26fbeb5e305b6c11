namespace ServiceStandards.Evaluation;

/// <summary>How far an evaluation is.</summary>
/// <param name="Records">The records counted so far.</param>
/// <param name="Fraction">How much of the source is read, from 0 to 1; null when it cannot be known.</param>
/// <param name="Elapsed">The time since the start.</param>
public readonly record struct EvaluationProgress(long Records, double? Fraction, TimeSpan Elapsed);
