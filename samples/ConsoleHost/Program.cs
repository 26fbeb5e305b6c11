using System.Globalization;

namespace ServiceStandards.ConsoleHost;

internal static class Program
{
    public static int Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using var stop = new StopSignal();
        using var terminal = Terminal.OfProcess();
        return Host.Run(args, terminal, stop.Token);
    }
}
