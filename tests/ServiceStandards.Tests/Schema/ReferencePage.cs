using System.Globalization;
using System.Text;
using ServiceStandards.Model;
using ServiceStandards.Schema;

namespace ServiceStandards.Tests.Schema;

/// <summary>Writes docs/language-reference.md from the descriptions that the schemas are made of.</summary>
internal static class ReferencePage
{
    public static string Of(params IReadOnlyList<SchemaDocument> documents)
    {
        var page = new StringBuilder("""
            # The standards language: its constructs

            Made of the same description as the schemas for editors, by a test that also reads every example. What two careful readers could take differently is
            decided in [the language](language.md). A key in bold must be written.

            """);
        foreach (SchemaDocument document in documents) Append(page, document);
        page.Append("\n## Fields of a contact record\n\n| field | what it is |\n|---|---|\n");
        foreach (string field in ContactFields.Names.Order(StringComparer.Ordinal)) page.Append(CultureInfo.InvariantCulture, $"| `{field}` | {ContactFieldTexts.Of(field)} |\n");
        return page.ToString();
    }

    private static void Append(StringBuilder page, SchemaDocument document)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {document.Title}\n\nSchema: `standards/{document.Id}`\n");
        string example = "";
        foreach (Construct construct in document.Constructs)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {document.Title}: {construct.Name}\n\n{construct.Says}{Demands(construct)}\n\n| key | what it means | written as |\n|---|---|---|\n");
            foreach (ConstructKey key in Keys(construct)) page.Append(CultureInfo.InvariantCulture, $"| {Name(key)} | {key.Says} | {Form(key.Value)} |\n");
            if (construct.Others is { } others) page.Append(CultureInfo.InvariantCulture, $"| any other name | {others.Says} | {(others.Value is { } value ? Form(value) : "anything")} |\n");
            if (construct.Example != example) page.Append(CultureInfo.InvariantCulture, $"\n```yaml\n{construct.Example}\n```\n");
            example = construct.Example;
        }
    }

    private static IEnumerable<ConstructKey> Keys(Construct construct) =>
        construct.Keys.Where(k => construct.Name is not ("condition" or "record") || k.Name == "events" || !ContactFields.Names.Contains(k.Name));

    private static string Name(ConstructKey key) => key.IsRequired ? $"**`{key.Name}`**" : $"`{key.Name}`";

    private static string Demands(Construct construct) =>
        (construct.ExactlyOne.IsEmpty ? "" : $" Exactly one of {Names(construct.ExactlyOne)}.") + (construct.AtLeastOne.IsEmpty ? "" : $" At least one of {Names(construct.AtLeastOne)}.");

    private static string Names(IEnumerable<string> keys) => string.Join(", ", keys.Select(k => $"`{k}`"));

    private static string Form(ValueForm form) => form switch
    {
        ValueForm.Plain { Name: "field" } => "a field",
        ValueForm.Plain plain => plain.Says.TrimEnd('.'),
        ValueForm.Words words => string.Join(", ", words.All.Select(w => $"`{w.Text}` ({w.Says.TrimEnd('.')})")),
        ValueForm.Part part => $"*{part.Construct}*",
        ValueForm.List { Most: 2 } two => $"a list of two: {Form(two.Item)}",
        ValueForm.List list => $"a list of {Form(list.Item)}",
        ValueForm.Map map => $"names with {Form(map.Value)} each",
        ValueForm.Either { Forms: [var one, ValueForm.List { Item: var item }] } when one == item => $"{Form(one)}, or a list of them",
        ValueForm.Either either => string.Join("; or ", either.Forms.Select(Form)),
        ValueForm.Nothing => "nothing",
        _ => throw new InvalidOperationException($"Unknown form {form.GetType().Name}."),
    };
}
