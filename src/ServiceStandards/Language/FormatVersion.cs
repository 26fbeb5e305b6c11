using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;

namespace ServiceStandards.Language;

/// <summary>Checks that a file says first of all that it holds standards, and in which version of the language.</summary>
internal static class FormatVersion
{
    public const string Key = "service-standards";

    private const string Version = "1";

    /// <summary>False when reading on makes no sense: it is another kind of file, or another version.</summary>
    public static bool Check(YamlNode root, SourceText source, DiagnosticBag bag)
    {
        if (root is not YamlNode.Mapping { Entries: [var first, ..] } file)
        {
            if (root is not YamlNode.Broken) bag.Add(Messages.NotAStandardsFile(new SourceLocation(source.Path, root.Location.Line, root.Location.Column), root.Kind));
            return false;
        }

        YamlEntry? version = file.Entries.FirstOrDefault(entry => entry.Key.Text == Key);
        if (version is null)
        {
            bag.Add(Messages.NotAStandardsFile(first.Key.Location, $"'{first.Key.Text}'"));
            return false;
        }

        if (version != first) bag.Add(Messages.FormatNotFirst(version.Key.Location));
        return Supported(version, bag);
    }

    private static bool Supported(YamlEntry entry, DiagnosticBag bag)
    {
        if (entry.Value is YamlNode.Scalar { Text: Version }) return true;
        if (entry.Value is not YamlNode.Broken)
            bag.Add(Messages.WrongFormatVersion(entry.Value.Location, entry.Value is YamlNode.Scalar { IsNull: false } scalar ? Quote.Of(scalar.Text) : entry.Value.Kind));
        return false;
    }
}
