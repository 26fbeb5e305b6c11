using ServiceStandards.Tallies;

namespace ServiceStandards.History;

/// <summary>
/// A folder that keeps the tallies of days, so that the report of a month or a year comes from them and no record is read again. A day's tally counts the records whose
/// own time falls on that day, each record on one day only. A day that is kept again replaces what was kept before, as a whole: nobody ever sees half of a file.
/// </summary>
/// <remarks>
/// A clock that runs when a day is judged leaves its record pending, so such a day is judged again until nothing is pending:
/// <see cref="HistoryReporting.DaysToJudge"/> says which. Days without anything pending stay as they are, whatever moment they were judged at.
/// </remarks>
public sealed class TallyHistory
{
    private TallyHistory(string folder) => Folder = folder;

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>A history in a folder, which is made where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public static TallyHistory In(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new TallyHistory(Directory.CreateDirectory(folder).FullName);
    }

    /// <summary>What is kept, by day and part.</summary>
    /// <exception cref="TallyUnreadableException">A file is no kept tally.</exception>
    public IReadOnlyList<HistoryEntry> Entries() =>
        [.. Directory.EnumerateFiles(Folder, "*" + EntryName.Ending).Select(EntryHeader.Read).OrderBy(e => e.Day).ThenBy(e => e.Part, StringComparer.Ordinal)];

    /// <summary>Keeps the tally of a day, in place of what was kept of it.</summary>
    /// <param name="day">The day of the records, in the time zone of the standards.</param>
    /// <param name="tally">The tally of the records whose own time falls on that day, measured without <c>From</c> and <c>Until</c>.</param>
    /// <param name="part">Which part of the day's records it is, where parts are measured apart: lower-case letters, digits and <c>-</c>; null = all of them. Parts add up.</param>
    /// <exception cref="ArgumentException">The tally was measured with <c>From</c> or <c>Until</c>, which look at another time where a standard says <c>at</c>; or the part has another name.</exception>
    public void Keep(DateOnly day, Tally tally, string? part = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        if (tally.Window.IsLimited) throw new ArgumentException("A history keeps all that was counted of a day's records; this tally was measured with From or Until.", nameof(tally));
        if (part is not null && !EntryName.IsPart(part)) throw new ArgumentException($"A part of a day is named with lower-case letters, digits and '-', not '{part}'.", nameof(part));
        tally.Save(Path.Combine(Folder, EntryName.Of(day, part)));
    }
}
