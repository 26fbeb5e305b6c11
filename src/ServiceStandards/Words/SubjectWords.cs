using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>Names what a standard is about: a scope of one channel is calls or e-mails, inbound and answered are adjectives, the rest follows on <c>with</c>.</summary>
internal sealed class SubjectWords(ConditionWords conditions, Tongue tongue)
{
    public Subject Of(params IEnumerable<Condition?> scopes)
    {
        Noun? noun = null;
        List<string> adjectives = [];
        List<Condition> rest = [];
        foreach (Condition part in scopes.OfType<Condition>().SelectMany(Parts))
        {
            if (Single(part) is not var (field, value)) rest.Add(part);
            else if (noun is null && field == "channel" && tongue.Words.Channels.GetValueOrDefault(value) is { } channel) noun = channel;
            else if (tongue.Words.Adjectives.GetValueOrDefault((field, value)) is { } adjective) adjectives.Add(adjective);
            else
            {
                if (field == "record" && value == "contact") continue; // contacts are what standards are about unless they say otherwise
                if (field == "record") noun ??= tongue.Words.Record;
                rest.Add(part);
            }
        }

        noun ??= tongue.Words.Contact;
        string named = string.Join(' ', [.. adjectives, noun.Many]);
        return new Subject(noun, rest.Count == 0 ? named : $"{named} {tongue.Words.With} {conditions.All(rest)}");
    }

    private static IEnumerable<Condition> Parts(Condition condition) => condition is Condition.All all ? all.Parts.SelectMany(Parts) : [condition];

    /// <summary>The field and the one value it must have; null for any other condition.</summary>
    private static (string Field, string Value)? Single(Condition condition) =>
        condition is Condition.FieldTest { Tests: [Test.OneOf { Negated: false, Values: [var value] }] } test ? (test.Field.Name, value.Text) : null;
}
