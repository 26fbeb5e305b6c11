namespace ServiceStandards.Model;

/// <summary>A part of a file that has a say in what is counted, and a name of what it says.</summary>
/// <param name="Kind">What it is: <c>calendar</c>, <c>field</c>, <c>exclusion</c>, <c>standard</c>, <c>drivers</c>, or <c>key</c> for a key of the file itself.</param>
/// <param name="Name">Its name in the file.</param>
/// <param name="Print">The same for parts that say the same: comments, layout, titles and other words for people aside.</param>
internal readonly record struct StandardsPart(string Kind, string Name, string Print);
