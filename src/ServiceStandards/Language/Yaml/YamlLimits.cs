namespace ServiceStandards.Language.Yaml;

/// <summary>How much a file may hold: far more than standards need, little enough that a hostile file costs next to nothing.</summary>
internal static class YamlLimits
{
    /// <summary>UTF-16 code units, and bytes, of a file.</summary>
    public const int FileLength = 4 * 1024 * 1024;

    /// <summary>Mappings and lists inside each other, aliases followed.</summary>
    public const int Depth = 64;

    /// <summary>Values in a file, aliases counted as what they stand for.</summary>
    public const int Nodes = 50_000;

    /// <summary>UTF-16 code units of one value.</summary>
    public const int ScalarLength = 20_000;
}
