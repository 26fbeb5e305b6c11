namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>The kinds of values, as the language tells them apart.</summary>
internal enum Kind { Text, Number, Duration, Time, Date, Flag }
