namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The days of a history that a run is about; null = no limit.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The day after the last.</param>
internal sealed record Days(DateOnly? From, DateOnly? Until)
{
    public static Days Of(StandardSet standards, string? from, string? until)
    {
        DateOnly? first = Read(standards, "--from", from), end = Read(standards, "--until", until);
        if (first >= end) throw new CannotRunException($"--from {from} is not before --until {until}: no day lies between them. --until itself is not in.");
        return new Days(first, end);
    }

    public bool Contains(DateOnly day) => !(day < From) && !(day >= Until);

    private static DateOnly? Read(StandardSet standards, string option, string? text)
    {
        if (text is null) return null;
        if (standards.TryReadMoment(text, out DateTimeOffset moment) && standards.DayOf(moment) is var day && standards.StartOf(day) == moment) return day;
        throw new CannotRunException($"{option} '{text}' is no date. A history keeps whole days: write 2026-03-31.");
    }
}
