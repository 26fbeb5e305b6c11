namespace ServiceStandards.ConsoleHost.Output;

/// <summary>Writes files so that nobody ever sees half of one: beside the place first, then renamed to it.</summary>
internal static class OutputFile
{
    /// <summary>Finds out early that a file cannot be written, or is one of those that are read.</summary>
    public static void Check(string path, IEnumerable<string> inputs, string option = "--output")
    {
        if (path.Length == 0) throw new CannotRunException($"{option} names no file.");
        if (Directory.Exists(path)) throw new CannotRunException($"{option} '{path}' is a folder. Name a file in it.");
        if (inputs.Any(input => input.Length > 0 && Path.GetFullPath(input) == Path.GetFullPath(path)))
            throw new CannotRunException($"{option} '{path}' is read by this run; the report would replace it.");
        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder)) throw new CannotRunException($"There is no folder for {option} '{path}'. Make it first.");
    }

    public static void Write(string path, Action<Stream> write, CancellationToken cancellation)
    {
        string beside = $"{path}.{Environment.ProcessId}.part";
        try
        {
            using (var stream = new StoppableStream(File.Create(beside), cancellation)) write(stream);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{path}' cannot be written: {fault.Message}", fault);
        }
        finally
        {
            File.Delete(beside); // which is no error where it was renamed
        }
    }
}
