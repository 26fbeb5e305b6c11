using System.Reflection;
using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Sessions;

/// <summary>Lets records come, change and go at random, and the moment move, until the records are those of a trial.</summary>
internal sealed class Life(Trial given, ILiveSession session)
{
    private static readonly PropertyInfo[] s_properties = [.. typeof(SampleContact).GetProperties().Where(p => p.CanWrite)];

    private readonly Dice _dice = new(given.File.Hand);
    private readonly List<SampleContact> _here = [];

    public void Live()
    {
        session.MoveTo(given.AsOf - NodaTime.Duration.FromHours(_dice.Between(0, 2000)));
        foreach (SampleContact record in _dice.Shuffled(given.Records)) Come(record);
        foreach (SampleContact guest in _dice.Shuffled(given.Records).Take(5)) Come(guest);
        if (_dice.Between(0, 1) == 0) session.Report();
        for (int i = 0; i < 12; i++) Happen();
        session.MoveTo(given.AsOf);
        BecomeThoseOfTheTrial();
    }

    private void Come(SampleContact like)
    {
        SampleContact record = like with { };
        _here.Add(record);
        session.Insert([record]);
    }

    private void Happen()
    {
        switch (_dice.Between(0, 4))
        {
            case 0: session.MoveTo(given.AsOf + NodaTime.Duration.FromHours(_dice.Between(-2000, 2000))); break;
            case 1: Go(_dice.Between(1, 4)); break;
            case 2: session.Report(); break;
            default:
                if (_here.Count > 0 && given.Records.Count > 0) Change(_dice.Of<SampleContact>(_here), _dice.Of<SampleContact>(given.Records));
                break;
        }
    }

    private void Go(int count)
    {
        SampleContact[] gone = [.. _dice.Shuffled(_here).Take(count)];
        foreach (SampleContact record in gone) _here.RemoveAt(_here.FindIndex(r => ReferenceEquals(r, record)));
        session.Retract(gone);
    }

    private void BecomeThoseOfTheTrial()
    {
        if (_here.Count > given.Records.Count) Go(_here.Count - given.Records.Count);
        for (int i = 0; i < _here.Count; i++) Change(_here[i], given.Records[i]);
        SampleContact[] missing = [.. given.Records.Skip(_here.Count).Select(r => r with { })];
        if (missing.Length > 0) session.Insert(missing);
    }

    /// <summary>Changes the object itself, as a program would that follows a call.</summary>
    private void Change(SampleContact record, SampleContact into)
    {
        foreach (PropertyInfo property in s_properties) property.SetValue(record, property.GetValue(into));
        session.Update(record);
    }
}
