using NodaTime;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference.Clocks;

/// <summary>Tells the cycles of a clock from events in order, event by event: section 4 and the table of docs/clocks.md.</summary>
internal sealed class CycleReader
{
    private readonly List<Cycle> _cycles = [];
    private readonly WrittenClock _rules;
    private List<Stretch>? _open;
    private bool _paused;
    private Instant _since;

    private CycleReader(WrittenClock rules) => _rules = rules;

    public static IReadOnlyList<Cycle> Read(WrittenClock rules, IReadOnlyList<(string Name, Instant At)> events, Instant asOf)
    {
        var reader = new CycleReader(rules);
        List<(string Name, Instant At)> happened = [.. events.Where(e => e.At <= asOf)];
        int first = happened.FindIndex(e => rules.Start.Contains(e.Name));
        if (first < 0) return [];
        (string Name, Instant At) start = happened[first];
        reader.Take(start.Name, start.At);
        foreach (var (name, at) in happened.Where(e => e.At >= start.At && e != start)) reader.Take(name, at);
        if (reader._open is not null) reader.Close(asOf, isOpen: true);
        return reader._cycles;
    }

    private void Take(string name, Instant at)
    {
        bool opens = _rules.Start.Contains(name) || (_rules.Restart.Contains(name) && _cycles.Count > 0);
        if (_open is null)
        {
            if (opens) Open(name, at);
        }
        else if (_rules.Stop.Contains(name))
        {
            Close(at, isOpen: false);
            if (_rules.Start.Contains(name) || _rules.Restart.Contains(name)) Open(name, at);
        }
        else if (!_paused && _rules.Pause.Contains(name))
        {
            Change(at, paused: true);
        }
        else if (_paused && _rules.Resume.Contains(name))
        {
            Change(at, paused: false);
        }
    }

    private void Open(string name, Instant at) => (_open, _paused, _since) = ([], _rules.Pause.Contains(name), at);

    private void Change(Instant at, bool paused)
    {
        _open!.Add(new Stretch(_since, at, !_paused));
        (_paused, _since) = (paused, at);
    }

    private void Close(Instant at, bool isOpen)
    {
        Change(at, _paused);
        _cycles.Add(new Cycle(_open!, isOpen));
        _open = null;
    }
}
