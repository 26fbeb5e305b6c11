using ServiceStandards.Evaluation;
using ServiceStandards.History;
using ServiceStandards.Tallies;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>The tallies of days, with the state that says of which contacts they were made.</summary>
internal sealed class JobHistory
{
    /// <summary>The part of a day for rows that could not be read or are no contacts.</summary>
    private const string LeftOut = "left-out";

    private readonly string _state;

    public JobHistory(string folder)
    {
        Tallies = TallyHistory.In(folder);
        _state = Path.Combine(folder, "state.json");
        State = StateFile.Read<JobState>(_state) ?? JobState.None;
    }

    public TallyHistory Tallies { get; }

    public JobState State { get; private set; }

    /// <summary>The latest moment at which anything was judged.</summary>
    public DateTimeOffset Latest => Tallies.Entries().Select(e => e.AsOf).Append(State.AsOf).Max();

    /// <summary>When the tally of each day was made, of which there is one.</summary>
    public IReadOnlyDictionary<DateOnly, DateTimeOffset> Kept() => Tallies.Entries().Where(e => e.Part is null).ToDictionary(e => e.Day, e => e.AsOf);

    public void Keep(DateOnly day, Tally tally) => Tallies.Keep(day, tally);

    /// <summary>Keeps the rows that gave no contact with a day, in place of what was kept of them with that day.</summary>
    public void KeepLeftOut(DateOnly day, DayTally? leftOut, Tally nothing)
    {
        if (leftOut is not null) Tallies.Keep(day, leftOut.Tally, LeftOut);
        else if (DaysWithLeftOut().Contains(day)) Tallies.Keep(day, nothing, LeftOut);
    }

    /// <summary>Forgets the rows left out on other days, for when all rows are counted with one.</summary>
    public void ForgetLeftOut(DateOnly but, Tally nothing)
    {
        foreach (DateOnly day in DaysWithLeftOut().Where(d => d != but)) Tallies.Keep(day, nothing, LeftOut);
    }

    public void Commit(JobState state)
    {
        StateFile.Write(_state, state);
        State = state;
    }

    private DateOnly[] DaysWithLeftOut() => [.. Tallies.Entries().Where(e => e.Part == LeftOut).Select(e => e.Day)];
}
