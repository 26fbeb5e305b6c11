using System.Collections.Immutable;
using ServiceStandards.Model;
using ServiceStandards.Records;

namespace ServiceStandards.Binding;

/// <summary>The built-in fields that follow from others where a record does not give them: wait, outcome and handle-time.</summary>
internal sealed class BuiltInFormulas(Func<string, BoundField?> column)
{
    private BoundField? _wait;

    /// <summary>The field made of the record's own column, the formula, or both; null when there is neither.</summary>
    public BoundField? Make(string name, BoundField? own) => name switch
    {
        ContactFields.Wait => Wait(own),
        ContactFields.Outcome => Either(name, own, Outcome(own)),
        ContactFields.HandleTime => own ?? HandleTime(),
        _ => own,
    };

    private static BoundField? Either(string name, BoundField? own, BoundField? derived) =>
        own is null || derived is null || own.Kind != derived.Kind ? own ?? derived : new BoundField.FirstGiven(name, [own, derived]);

    /// <summary>One object however often it is asked for, so that it is read, and its negative times are counted, once a record.</summary>
    private BoundField? Wait(BoundField? own) => _wait ??= Either(ContactFields.Wait, own, Waited());

    /// <summary>Queued (or arrived) to answered or abandoned; it runs only while nothing says that the contact is over.</summary>
    private BoundField.Elapsed? Waited()
    {
        if (First("queued-at", "arrived-at") is not { } from || First("answered-at", "abandoned-at") is not { } to) return null;
        return new BoundField.Elapsed(ContactFields.Wait, from, to, [.. Some(ContactFields.Outcome, "ended-at")]);
    }

    private BoundField.Inferred? Outcome(BoundField? own)
    {
        BoundField? answered = column("answered-at"), abandoned = column("abandoned-at");
        if (answered is null && abandoned is null) return null;
        TextCoding coding = own?.Coding ?? TextCoding.Strings.Coding;
        if (coding.Literal("answered") is null || coding.Literal("abandoned") is null) return null;
        return new BoundField.Inferred(coding, answered, abandoned, Wait(column(ContactFields.Wait)));
    }

    private BoundField.Arithmetic? HandleTime()
    {
        ImmutableArray<BoundField> parts = [.. Some("talk", "hold", "wrap")];
        return parts.Length == 3 && parts.All(p => p.Kind == parts[0].Kind) ? new BoundField.Arithmetic(ContactFields.HandleTime, parts[0].Kind, ArithmeticKind.Sum, parts) : null;
    }

    private BoundField? First(params string[] names)
    {
        ImmutableArray<BoundField> parts = [.. Some(names)];
        return parts.Length < 2 ? parts.FirstOrDefault() : new BoundField.FirstGiven(names[0], parts);
    }

    private IEnumerable<BoundField> Some(params string[] names) => names.Select(column).OfType<BoundField>();
}
