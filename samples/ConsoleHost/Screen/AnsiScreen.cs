using Spectre.Console;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>A terminal as Spectre.Console draws on it: coloured only where colours are wanted, as wide as the terminal.</summary>
internal static class AnsiScreen
{
    public static IAnsiConsole On(Terminal terminal)
    {
        IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.IsColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.IsColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Out),
        });
        screen.Profile.Width = terminal.Width;
        screen.Profile.Capabilities.Unicode = true;
        return screen;
    }
}
