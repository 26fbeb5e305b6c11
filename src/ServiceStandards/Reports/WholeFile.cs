namespace ServiceStandards.Reports;

/// <summary>Writes files so that nobody ever sees half of one: beside the place first, then renamed to it.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<Stream> write)
    {
        string beside = path + ".part";
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
