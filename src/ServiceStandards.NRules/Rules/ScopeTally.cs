using ServiceStandards.Live;
using ServiceStandards.Records;

namespace ServiceStandards.NRules.Rules;

/// <summary>What the contacts of one scope add up to: the fact between the contacts and the verdicts.</summary>
internal sealed class ScopeTally<T>(int number, LiveScope<T> scope)
    where T : notnull
{
    /// <summary>The number of the scope.</summary>
    public int Number => number;

    public LiveScope<T> Scope => scope;

    /// <summary>A verdict that leaves out a contact nobody could judge would not be one.</summary>
    /// <exception cref="RecordsUnreadableException">A contact could not be judged.</exception>
    public void ThrowIfUnjudged()
    {
        foreach (RecordsUnreadableException failure in scope.Failures.Values) throw failure;
    }
}
