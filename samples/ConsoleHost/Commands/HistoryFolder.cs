using ServiceStandards.History;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Opens the folder of a history that a command line names.</summary>
internal static class HistoryFolder
{
    public static TallyHistory Open(string folder)
    {
        if (folder.Length == 0) throw new CannotRunException("--history names no folder.");
        try
        {
            return TallyHistory.In(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The folder '{folder}' cannot be made: {fault.Message}", fault);
        }
    }
}
