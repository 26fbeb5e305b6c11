using System.Globalization;

namespace ServiceStandards.ConsoleHost;

internal static class Program
{
    public static int Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using var terminal = Terminal.OfProcess();
        using var stop = new StopSignal(() => Environment.Exit(Host.Stopped(terminal)));
        return Host.Run(args, terminal, stop.Token);
    }
}
