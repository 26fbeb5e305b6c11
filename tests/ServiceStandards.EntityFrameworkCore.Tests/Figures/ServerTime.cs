using System.Globalization;
using ServiceStandards.EntityFrameworkCore.Tests.Servers;

namespace ServiceStandards.EntityFrameworkCore.Tests.Figures;

/// <summary>The processor time that the shared server has used, in seconds: what counts on a machine that others use too. Linux only.</summary>
internal static class ServerTime
{
    private const double TicksPerSecond = 100;

    public static double Seconds()
    {
        int master = SharedServer.ProcessId;
        return Directory.GetDirectories("/proc").Select(d => Stat(d)).OfType<string[]>()
            .Where(s => s[0] == master.ToString(CultureInfo.InvariantCulture) || s[3] == master.ToString(CultureInfo.InvariantCulture))
            .Sum(s => Used(s, withChildren: s[0] == master.ToString(CultureInfo.InvariantCulture))) / TicksPerSecond;
    }

    /// <summary>Own time, and that of children that have ended.</summary>
    private static double Used(string[] stat, bool withChildren) =>
        Number(stat[13]) + Number(stat[14]) + (withChildren ? Number(stat[15]) + Number(stat[16]) : 0);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string[]? Stat(string folder)
    {
        string file = Path.Combine(folder, "stat");
        if (!char.IsAsciiDigit(Path.GetFileName(folder)[0]) || !File.Exists(file)) return null;
        try
        {
            string text = File.ReadAllText(file);
            int name = text.LastIndexOf(')');
            return [text[..text.IndexOf(' ', StringComparison.Ordinal)], "", .. text[(name + 2)..].Split(' ')];
        }
        catch (IOException)
        {
            return null; // it ended meanwhile
        }
    }
}
