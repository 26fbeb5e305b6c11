using System.Globalization;
using System.Text.Unicode;
using static ServiceStandards.Benchmarks.Made.ContactWords;

namespace ServiceStandards.Benchmarks.Made;

/// <summary>Writes made contacts as CSV, a line of about 110 bytes each; times are local, to the second.</summary>
internal static class ContactFile
{
    public const string Header = "id,channel,queue,agent,customer,topic,arrived,answered,ended,abandoned,transfers,hold,csat";

    /// <summary>Writes the file unless it is there with that many contacts; gives its path.</summary>
    public static string Ensure(string folder, int count)
    {
        string path = Path.Combine(folder, FormattableString.Invariant($"contacts-{count}.csv"));
        if (File.Exists(path)) return path;
        Directory.CreateDirectory(folder);
        string part = path + ".part";
        Write(part, count);
        File.Move(part, path);
        return path;
    }

    public static void Write(string path, int count)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 20);
        file.Write(System.Text.Encoding.ASCII.GetBytes(Header + "\n"));
        Span<byte> line = stackalloc byte[256];
        foreach (MadeContact contact in ContactMaker.Make(count)) file.Write(line[..Line(contact, line)]);
    }

    private static int Line(in MadeContact c, Span<byte> line)
    {
        DateTime arrived = ContactMaker.FirstDay.AddSeconds(c.Arrived), reached = arrived.AddSeconds(c.Wait);
        bool gone = c.IsAbandoned;
        DateTime ended = gone ? reached : reached.AddSeconds(c.Talk);
        string start = string.Create(CultureInfo.InvariantCulture, $"C{c.Number:D8},{Channels[c.Channel]},{Queues[c.Queue]},");
        _ = Utf8.TryWrite(line, CultureInfo.InvariantCulture, $"{start}", out int length);
        Append(line, ref length, gone ? "," : string.Create(CultureInfo.InvariantCulture, $"a{c.Agent:D3},"));
        Append(line, ref length, string.Create(CultureInfo.InvariantCulture, $"k{c.Customer:D7},{Topics[c.Topic]},{arrived:yyyy-MM-ddTHH:mm:ss},"));
        Append(line, ref length, gone ? "," : string.Create(CultureInfo.InvariantCulture, $"{reached:yyyy-MM-ddTHH:mm:ss},"));
        Append(line, ref length, string.Create(CultureInfo.InvariantCulture, $"{ended:yyyy-MM-ddTHH:mm:ss},"));
        Append(line, ref length, gone ? string.Create(CultureInfo.InvariantCulture, $"{reached:yyyy-MM-ddTHH:mm:ss},") : ",");
        Append(line, ref length, gone ? $"{c.Transfers},,\n" : c.Csat == 0 ? $"{c.Transfers},{c.Hold},\n" : $"{c.Transfers},{c.Hold},{c.Csat}\n");
        return length;
    }

    private static void Append(Span<byte> line, ref int length, string text) => length += System.Text.Encoding.ASCII.GetBytes(text, line[length..]);
}
