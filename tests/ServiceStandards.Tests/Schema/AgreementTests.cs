using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Schema;
using ServiceStandards.Sources;
using ServiceStandards.Sources.Mappings;
using ServiceStandards.Testing;

namespace ServiceStandards.Tests.Schema;

/// <summary>The description that the schemas are made of says what the readers read, no less and no more; and so do the schemas.</summary>
[TestFixture("standards")]
[TestFixture("tests")]
[TestFixture("mapping")]
public sealed class AgreementTests(string kind)
{
    private const string UnknownKey = "SS0101";

    /// <summary>Pairs that a schema cannot tell apart: what one says decides whether the other fits.</summary>
    private static readonly (string, string)[] s_unseen = [("type", "unit"), ("type", "format")];

    private readonly SchemaDocument _document = kind switch { "standards" => SchemaDocuments.Standards, "tests" => SchemaDocuments.Tests, _ => MappingConstructs.Document };
    private readonly SchemaValidator _schema = kind switch { "standards" => Schemas.Standards, "tests" => Schemas.Tests, _ => Schemas.Mappings };

    private readonly Frame _frame = new(kind switch { "standards" => SchemaDocuments.Standards, "tests" => SchemaDocuments.Tests, _ => MappingConstructs.Document });

    [Test]
    public void Every_key_of_the_description_is_read_with_each_of_its_examples()
    {
        foreach (var (construct, key) in Keys())
        {
            key.Examples.ShouldNotBeEmpty($"{construct.Name}.{key.Name}");
            foreach (string example in key.Examples) ShouldBeRead(construct, key, example);
        }
    }

    [Test]
    public void Every_word_of_the_description_is_read()
    {
        foreach (var (construct, key) in Keys())
        {
            foreach (Word word in WordsOf(key)) ShouldBeRead(construct, key, word.Text);
        }
    }

    [Test]
    public void No_word_is_read_that_the_description_does_not_know()
    {
        foreach (var (construct, key) in Keys().Where(k => k.Key.Value is ValueForm.Words))
        {
            foreach (string word in Vocabulary.Words.Except(WordsOf(key).Select(w => w.Text))) ShouldBeRejected(construct, Frame.Written(construct, key, word));
        }
    }

    [Test]
    public void No_key_is_read_that_the_description_does_not_know()
    {
        Vocabulary.Words.Count.ShouldBeGreaterThan(150);
        foreach (Construct construct in _document.Constructs.Where(c => c.Others is null or { Value: null }))
        {
            foreach (string word in Vocabulary.Words.Except(construct.Keys.Select(k => k.Name)))
            {
                string written = Frame.Written(construct, construct.Keys[0], construct.Keys[0].Examples[0], (word, "own"));
                Problems(_frame.Of(construct, written)).ShouldNotBeEmpty();
                Errors(_frame.Of(construct, written)).ShouldContain(e => e.Code == UnknownKey && e.Message.Contains($"'{word}'", StringComparison.Ordinal), $"{construct.Name}.{word}");
            }
        }
    }

    [Test]
    public void A_key_that_is_required_is_missed()
    {
        foreach (var (construct, key) in Keys().Where(k => k.Key.IsRequired))
        {
            var others = construct.Keys.Where(k => k.IsRequired && k != key).Select(k => (k.Name, k.Examples[0]));
            ShouldBeRejected(construct, Frame.Mapping(others, construct));
        }
    }

    [Test]
    public void Reader_and_schema_agree_on_every_pair_of_keys()
    {
        foreach (Construct construct in _document.Constructs)
        {
            ConstructKey[] required = [.. construct.Keys.Where(k => k.IsRequired)], free = [.. construct.Keys.Except(required)];
            foreach (ConstructKey[] pair in free.SelectMany((a, i) => free.Skip(i).Select(b => new[] { a, b }.Distinct().ToArray())))
            {
                if (s_unseen.Contains((pair[0].Name, pair[^1].Name))) continue;
                string written = Frame.Mapping(required.Concat(pair).Select(k => (k.Name, k.Examples[0])), construct);
                string file = _frame.Of(construct, written);
                string[] errors = [.. Errors(file).Select(e => e.ToString())];
                (Problems(file).Count == 0).ShouldBe(errors.Length == 0, $"{construct.Name}: {written}\nreader: {string.Join('\n', errors)}\nschema: {string.Join('\n', Problems(file))}");
            }
        }
    }

    private IEnumerable<(Construct Construct, ConstructKey Key)> Keys() => _document.Constructs.SelectMany(c => c.Keys.Select(k => (c, k)));

    private static IEnumerable<Word> WordsOf(ConstructKey key) => SchemaForms.Within(key.Value).TakeWhile(f => f is ValueForm.Either or ValueForm.Words).OfType<ValueForm.Words>().SelectMany(w => w.All);

    private void ShouldBeRead(Construct construct, ConstructKey key, string value)
    {
        string file = _frame.Of(construct, Frame.Written(construct, key, value));
        Errors(file).Select(e => e.ToString()).ShouldBeEmpty($"{construct.Name}.{key.Name}: {file}");
        Problems(file).ShouldBeEmpty($"{construct.Name}.{key.Name}: {file}");
    }

    private void ShouldBeRejected(Construct construct, string written)
    {
        string file = _frame.Of(construct, written);
        Errors(file).ShouldNotBeEmpty($"{construct.Name}: {file}");
        Problems(file).ShouldNotBeEmpty($"{construct.Name}: {file}");
    }

    private IReadOnlyList<string> Problems(string file) => _schema.Problems(Schemas.Json(file).ShouldNotBeNull(file));

    private Diagnostic[] Errors(string file)
    {
        var bag = new DiagnosticBag();
        switch (kind)
        {
            case "standards": StandardsReader.Read("a.yaml", file, bag); break;
            case "tests": TestFileReader.Read("a.yaml", file, bag); break;
            default: MappingReader.Read("a.yaml", file, bag); break;
        }

        return [.. bag.InFileOrder().Where(d => d.Severity == Severity.Error)];
    }
}
