using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>Reads a file of tests: section 8 of the language.</summary>
internal static class TestFileReader
{
    /// <summary>What the file says, as far as it can be read; null when nothing of it is usable.</summary>
    public static TestFile? Read(string path, string text, DiagnosticBag bag)
    {
        var source = new SourceText(path, text.StartsWith('\uFEFF') ? text[1..] : text);
        bag.AddSource(source);
        if (TextFault.In(source) is { } fault)
        {
            bag.Add(fault);
            return null;
        }

        return YamlComposer.Compose(source, bag) is { } root && TestFormat.Check(root, source, bag) ? File(Section.Open(root, "the file", bag)!, bag) : null;
    }

    private static TestFile? File(Section section, DiagnosticBag bag)
    {
        int before = bag.Count;
        section.Has(TestFormat.Key);
        ImmutableArray<Literal>? standards = section.Required("standards") is { } paths ? Nodes.All(paths, "'standards'", bag, Nodes.Literal) : null;
        YamlNode.Sequence? tests = section.Required("tests") is { } node ? Nodes.Sequence(node, "'tests'", bag) : null;
        section.Ignore(key => key.StartsWith("x-", StringComparison.Ordinal));
        section.Close();
        if (standards is null || tests is null) return null;
        if (tests.Items.IsEmpty) bag.Add(Messages.EmptyList(tests.Location, "'tests'"));
        ImmutableArray<WrittenTest> read = [.. tests.Items.Select(t => Test(t, bag)).OfType<WrittenTest>()];
        foreach (var same in read.GroupBy(t => t.Name, StringComparer.Ordinal))
        {
            foreach (WrittenTest second in same.Skip(1)) bag.Add(Messages.TestNamedTwice(second.Location, second.Name, same.First().Location));
        }

        return new TestFile(standards.Value, read, bag.Count == before, section.Node.Location);
    }

    private static WrittenTest? Test(YamlNode node, DiagnosticBag bag)
    {
        if (Section.Open(node, "the test", bag) is not { } section) return null;
        section.Demand("name", "as-of", "records", "expect");
        string? name = section.Text("name");
        Literal? asOf = section.Literal("as-of");
        ImmutableArray<WrittenRecord> records = section.Optional("records") is { } list && Nodes.Sequence(list, "'records'", bag) is { } items
            ? [.. items.Items.Select(r => RecordReader.Read(r, bag)).OfType<WrittenRecord>()]
            : [];
        ImmutableArray<Expectation> expectations = section.Optional("expect") is { } expect ? ExpectationReader.Read(expect, bag) : [];
        section.Close();
        return name is null || asOf is null ? null : new WrittenTest(name, asOf, records, expectations, section.Node.Location);
    }
}
