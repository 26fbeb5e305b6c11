using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;

namespace ServiceStandards.Testing;

/// <summary>Checks that a file says first of all that it holds tests of standards.</summary>
internal static class TestFormat
{
    public const string Key = "service-standards-tests";

    private const string Version = "1";

    /// <summary>False when reading on makes no sense.</summary>
    public static bool Check(YamlNode root, SourceText source, DiagnosticBag bag)
    {
        if (root is YamlNode.Broken) return false;
        if (root is not YamlNode.Mapping { Entries: [var first, ..] })
        {
            bag.Add(Messages.NotATestFile(new SourceLocation(source.Path, root.Location.Line, root.Location.Column), root.Kind));
            return false;
        }

        if (first.Key.Text != Key)
        {
            bag.Add(Messages.NotATestFile(first.Key.Location, Quote.Of(first.Key.Text)));
            return false;
        }

        if (first.Value is YamlNode.Scalar { Text: Version }) return true;
        if (first.Value is not YamlNode.Broken)
            bag.Add(Messages.WrongTestsVersion(first.Value.Location, first.Value is YamlNode.Scalar { IsNull: false } scalar ? Quote.Of(scalar.Text) : first.Value.Kind));
        return false;
    }
}
