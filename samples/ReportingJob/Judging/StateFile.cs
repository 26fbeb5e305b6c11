using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>Small files of state that are replaced as a whole: whoever dies while writing leaves the old one.</summary>
internal static class StateFile
{
    /// <summary>How names of files end that are being written, or were when a process died.</summary>
    public const string Unfinished = ".part";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    /// <summary>Null where there is none.</summary>
    /// <exception cref="JsonException">The file does not hold what it should.</exception>
    public static T? Read<T>(string path) where T : class =>
        File.Exists(path) ? JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), s_json) : null;

    public static void Write<T>(string path, T content)
    {
        string beside = path + Unfinished;
        using (FileStream file = File.Create(beside))
        {
            JsonSerializer.Serialize(file, content, s_json);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Removes what writers that died left in a folder and below.</summary>
    public static void RemoveUnfinished(string folder)
    {
        foreach (string left in Directory.EnumerateFiles(folder, "*" + Unfinished, SearchOption.AllDirectories)) File.Delete(left);
    }
}
