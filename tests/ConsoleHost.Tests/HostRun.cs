using System.Text;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>What a run of the host in this process gave.</summary>
internal sealed record HostRun(int Code, string Out, string Error)
{
    /// <summary>Runs with both outputs piped.</summary>
    public static HostRun Of(params string[] args) => On(terminal => terminal, args);

    /// <summary>Runs with both outputs on a screen without colours.</summary>
    public static HostRun OnScreen(int width, params string[] args) =>
        On(terminal => terminal with { IsScreen = true, IsErrorScreen = true, Width = width }, args);

    public static HostRun On(Func<Terminal, Terminal> change, string[] args, CancellationToken cancellation = default)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using Terminal terminal = change(new Terminal(output, error));
        int code = Host.Run(args, terminal, cancellation);
        return new HostRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
