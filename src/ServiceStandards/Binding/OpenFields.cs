using System.Linq.Expressions;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Fields of records nobody has seen yet: every name is one, of its built-in kind or of the kind it is used as. Good for checking, not for reading.</summary>
internal static class OpenFields
{
    /// <summary>A catalog of the contact record for checking standards without records: any other name may be a column, too.</summary>
    public static FieldCatalog Catalog { get; } = new("contact record", ContactFields.Names, Find, FindEvents);

    private static FieldAnswer Find(FieldRequest request) =>
        new FieldAnswer.Readable(Reading(request.Name, KindOf(request)));

    /// <summary>Events of any name.</summary>
    public static EventsAnswer FindEvents(NodaTime.DateTimeZone zone) => new EventsAnswer.Readable(new EventsReading
    {
        Code = new EventCodes(TextCoding.Strings.Coding).Of,
        Read = _ => throw new InvalidOperationException("Standards that are only checked are not run."),
    });

    private static ValueKind KindOf(FieldRequest request) =>
        ContactFields.Kinds.TryGetValue(request.Name, out ValueKind kind) ? kind : request.Wanted ?? ValueKind.Text;

    /// <summary>A field of a kind, which cannot be read.</summary>
    public static FieldReading Reading(string name, ValueKind kind) => new()
    {
        Name = name,
        Kind = kind,
        Source = Expression.Constant(false),
        Given = given => given,
        Value = _ => throw new InvalidOperationException("Standards that are only checked are not run."),
        Coding = kind == ValueKind.Text ? TextCoding.Strings.Coding : null,
    };
}
