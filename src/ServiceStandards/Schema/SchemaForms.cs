namespace ServiceStandards.Schema;

/// <summary>Finds the forms of values in a description.</summary>
internal static class SchemaForms
{
    /// <summary>Those without parts, each once, by name.</summary>
    public static IEnumerable<ValueForm.Plain> PlainsOf(SchemaDocument document) =>
        document.Constructs.SelectMany(Of).SelectMany(Within).OfType<ValueForm.Plain>().DistinctBy(p => p.Name).OrderBy(p => p.Name, StringComparer.Ordinal);

    /// <summary>What stands behind the keys of a construct.</summary>
    public static IEnumerable<ValueForm> Of(Construct construct) =>
        construct.Keys.Select(k => k.Value).Concat(construct.Others?.Value is { } other ? [other] : []);

    /// <summary>A form and the forms that it is made of; parts that are constructs are not gone into.</summary>
    public static IEnumerable<ValueForm> Within(ValueForm form) => form switch
    {
        ValueForm.List list => [form, .. Within(list.Item)],
        ValueForm.Map map => [form, .. Within(map.Value)],
        ValueForm.Either either => [form, .. either.Forms.SelectMany(Within)],
        ValueForm.Plain or ValueForm.Words or ValueForm.Part or ValueForm.Nothing => [form],
        _ => throw new InvalidOperationException($"Unknown form {form.GetType().Name}."),
    };
}
