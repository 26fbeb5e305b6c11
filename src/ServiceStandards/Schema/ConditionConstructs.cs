using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Schema;

/// <summary>Conditions and tests of a field: section 3 of the language.</summary>
internal static class ConditionConstructs
{
    public static ValueForm.Part Any { get; } = new("condition");

    private static readonly ValueForm s_test = new ValueForm.Either(ValueForm.OneOrMore(PlainForms.Literal), new ValueForm.Part("test"));

    public static Construct Condition { get; } = new(
        "condition", "A mapping of field to test; all must hold. An empty one holds for every record.",
        [
            new ConstructKey("all", "All of these conditions must hold.", new ValueForm.List(Any), "[{ transfers: 0 }, { hold: { below: 1m } }]"),
            new ConstructKey("any", "One of these conditions must hold.", new ValueForm.List(Any), "[{ language: nl }, { language: en }]"),
            new ConstructKey("not", "This condition must not hold.", Any, "{ queue: test }"),
            .. ContactFields.Names.Except(["events"]).Order(StringComparer.Ordinal).Select(f => new ConstructKey(f, ContactFieldTexts.Of(f), s_test, "{ given: yes }")),
        ])
    {
        Others = new OtherKeys(null, s_test, "A test of this field: a value that it equals, a list that it is one of, or a mapping of tests that must all hold."),
        Example = """
            standards:
              answered-well:
                for: { channel: [voice, chat], any: [{ queue: sales }, { priority: high }], not: { topic: test } }
                share: { all: [{ wait: { at-most: 2m } }, { not: { any: [{ transfers: { above: 1 } }, { hold: { above: 3m } }] } }] }
                target: 90%
            """,
    };

    public static Construct Test { get; } = new(
        "test", "Tests of a field, all of which must hold. On a field without a value they are unmeasurable, but `given` always answers.",
        new ConstructKey("equals", "Is this value.", PlainForms.Literal, "sales"),
        new ConstructKey("not", "Is not this value, or none of these.", ValueForm.OneOrMore(PlainForms.Literal), "complaint", "[C1, C2]"),
        new ConstructKey("in", "Is one of these.", ValueForm.OneOrMore(PlainForms.Literal), "[sales, support]"),
        new ConstructKey("not-in", "Is none of these.", ValueForm.OneOrMore(PlainForms.Literal), "[test]"),
        new ConstructKey("at-most", "Is this or less. A running clock is missed as soon as it is past the limit, and pending until then.", PlainForms.Limit, "2m", "1wd", "5"),
        new ConstructKey("below", "Is less than this.", PlainForms.Limit, "10s"),
        new ConstructKey("at-least", "Is this or more.", PlainForms.Limit, "4"),
        new ConstructKey("above", "Is more than this. A running clock is met as soon as it is past the limit.", PlainForms.Limit, "7d"),
        new ConstructKey("between", "Is between these two, both in.", new ValueForm.List(PlainForms.Limit) { Least = 2, Most = 2 }, "[1, 5]"),
        new ConstructKey("given", "Has a value, or has none.", PlainForms.Flag, "yes", "no"),
        new ConstructKey("before", "Is earlier than this time, or this day.", PlainForms.Moment, "2027-01-01T00:00"),
        new ConstructKey("after", "Is later than this time, or this day.", PlainForms.Moment, "2026-01-01"),
        new ConstructKey("during", "Is a time inside the hours of this calendar.", PlainForms.Name, "office"),
        new ConstructKey("starts-with", "Is a text that begins with this.", PlainForms.Text, "VIP"))
    {
        IsNotEmpty = true,
        Example = """
            calendars:
              office: { hours: { mon-fri: 09:00-17:30 } }
            standards:
              kept:
                for:
                  topic: { not: test }
                  queue: { in: [sales, support], not-in: [training] }
                  customer: { given: yes, starts-with: C }
                  arrived-at: { after: 2026-01-01, before: 2027-01-01, during: office }
                  direction: { equals: inbound }
                share: { wait: { at-least: 0s, below: 2m }, csat: { between: [4, 5] }, transfers: { at-most: 1 }, talk: { above: 10s } }
                target: 90%
            """,
    };

    public static ImmutableArray<Construct> All { get; } = [Condition, Test];
}
