namespace ServiceStandards.Binding;

/// <summary>What a measured figure counts: a share is a fraction, a duration is in ticks, points run from -100 to 100.</summary>
internal enum FigureUnit { Share, Duration, Number, Points }
