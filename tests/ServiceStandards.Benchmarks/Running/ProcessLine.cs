using System.Globalization;

namespace ServiceStandards.Benchmarks.Running;

/// <summary>What Linux tells of a process in one line, its parts numbered from 0 (proc(5)).</summary>
internal sealed class ProcessLine
{
    private const double TicksPerSecond = 100;

    private readonly string[] _parts;

    private ProcessLine(string[] parts) => _parts = parts;

    public string Id => _parts[0];

    public string Name => _parts[1];

    public string Parent => _parts[3];

    /// <summary>Its processor time, user and system.</summary>
    public TimeSpan Own => Ticks(13) + Ticks(14);

    /// <summary>That of its children that have ended.</summary>
    public TimeSpan OfEndedChildren => Ticks(15) + Ticks(16);

    public static ProcessLine? Of(int process) => In("/proc/" + process.ToString(CultureInfo.InvariantCulture));

    public static IEnumerable<ProcessLine> All() => Directory.GetDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])).Select(In).OfType<ProcessLine>();

    /// <summary>Null where there is no such process, or no such system.</summary>
    private static ProcessLine? In(string folder)
    {
        if (!File.Exists(folder + "/stat")) return null;
        try
        {
            string text = File.ReadAllText(folder + "/stat");
            int from = text.IndexOf('(', StringComparison.Ordinal), until = text.LastIndexOf(')');
            return new([text[..from].Trim(), text[(from + 1)..until], .. text[(until + 2)..].Split(' ')]);
        }
        catch (IOException)
        {
            return null; // it ended meanwhile
        }
    }

    private TimeSpan Ticks(int place) => TimeSpan.FromSeconds(double.Parse(_parts[place], CultureInfo.InvariantCulture) / TicksPerSecond);
}
