namespace ServiceStandards.Files;

/// <summary>Writes files so that nobody ever sees half of one: beside the place first, then renamed to it.</summary>
internal static class WholeFile
{
    /// <summary>How names of files end that are being written, or were when the process died.</summary>
    public const string Unfinished = ".part";

    private static long s_writes;

    public static void Write(string path, Action<Stream> write)
    {
        string beside = FormattableString.Invariant($"{path}.{Environment.ProcessId}-{Interlocked.Increment(ref s_writes)}{Unfinished}");
        try
        {
            using (FileStream stream = File.Create(beside)) write(stream);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
