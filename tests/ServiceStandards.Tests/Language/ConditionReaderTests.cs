using ServiceStandards.Model;

namespace ServiceStandards.Tests.Language;

[Parallelizable(ParallelScope.All)]
public sealed class ConditionReaderTests
{
    [Test]
    public void A_plain_value_is_one_of_one()
    {
        Model.Test.OneOf test = Only<Model.Test.OneOf>("{ channel: voice }");
        test.Values.ShouldHaveSingleItem().Text.ShouldBe("voice");
        test.Negated.ShouldBeFalse();
    }

    [TestCase("{ queue: [a, b] }", false)]
    [TestCase("{ queue: { in: [a, b] } }", false)]
    [TestCase("{ queue: { not: [a, b] } }", true)]
    [TestCase("{ queue: { not-in: [a, b] } }", true)]
    public void A_list_is_one_of_several(string condition, bool negated)
    {
        Model.Test.OneOf test = Only<Model.Test.OneOf>(condition);
        test.Values.Select(value => value.Text).ShouldBe(["a", "b"]);
        test.Negated.ShouldBe(negated);
    }

    [TestCase("{ queue: { equals: a } }", false)]
    [TestCase("{ queue: { not: a } }", true)]
    public void Equals_and_not_take_one_value(string condition, bool negated)
    {
        Model.Test.OneOf test = Only<Model.Test.OneOf>(condition);
        test.Values.ShouldHaveSingleItem().Text.ShouldBe("a");
        test.Negated.ShouldBe(negated);
    }

    [TestCase("no", false)]
    [TestCase("\"no\"", true)]
    [TestCase("'12-25'", true)]
    [TestCase("12-25", false)]
    [TestCase("2026-01-01", false)]
    [TestCase("0x1F", false)]
    [TestCase("1e3", false)]
    [TestCase("22:00", false)]
    public void A_literal_keeps_its_text_and_whether_it_was_quoted(string written, bool quoted)
    {
        Literal literal = Only<Model.Test.OneOf>($"{{ queue: {written} }}").Values.Single();
        literal.Text.ShouldBe(written.Trim('"', '\''));
        literal.Quoted.ShouldBe(quoted);
    }

    [TestCase("at-most", nameof(LimitKind.AtMost))]
    [TestCase("below", nameof(LimitKind.Below))]
    [TestCase("at-least", nameof(LimitKind.AtLeast))]
    [TestCase("above", nameof(LimitKind.Above))]
    [TestCase("before", nameof(LimitKind.Before))]
    [TestCase("after", nameof(LimitKind.After))]
    public void A_limit_has_its_kind_and_value(string word, string kind)
    {
        Model.Test.Limit limit = Only<Model.Test.Limit>($"{{ wait: {{ {word}: 2m }} }}");
        limit.Kind.ToString().ShouldBe(kind);
        limit.Value.Text.ShouldBe("2m");
    }

    [Test]
    public void Between_has_a_low_and_a_high()
    {
        Model.Test.Between between = Only<Model.Test.Between>("{ csat: { between: [2, 4] } }");
        (between.Low.Text, between.High.Text).ShouldBe(("2", "4"));
    }

    [TestCase("yes", true)]
    [TestCase("true", true)]
    [TestCase("no", false)]
    [TestCase("false", false)]
    public void Given_takes_yes_and_no(string written, bool expected) => Only<Model.Test.Given>($"{{ csat: {{ given: {written} }} }}").Expected.ShouldBe(expected);

    [Test]
    public void Starts_with_takes_a_text() => Only<Model.Test.StartsWith>("{ customer: { starts-with: VIP } }").Prefix.Text.ShouldBe("VIP");

    [Test]
    public void During_takes_a_calendar()
    {
        StandardsFile file = Reading.Model("calendars: { c: { hours: { mon: 09:00-17:00 } } }\nstandards: { s: { count: { arrived-at: { during: c } }, target: { at-most: 1 } } }\n");
        Model.Test test = ((Condition.FieldTest)((Measure.Count)file.Standards.Single().Measure).Condition).Tests.Single();
        test.ShouldBeOfType<Model.Test.During>().Calendar.Name.ShouldBe("c");
    }

    [Test]
    public void Several_tests_of_a_field_stand_in_the_order_they_are_written_in() =>
        Read("{ wait: { at-most: 2m, given: yes, above: 1s } }").ShouldBeOfType<Condition.FieldTest>()
            .Tests.Select(test => test.GetType().Name).ShouldBe(["Limit", "Given", "Limit"]);

    [Test]
    public void Several_fields_must_all_hold()
    {
        Condition.All all = Read("{ channel: voice, queue: sales }").ShouldBeOfType<Condition.All>();
        all.Parts.Cast<Condition.FieldTest>().Select(part => part.Field.Name).ShouldBe(["channel", "queue"]);
    }

    [Test]
    public void All_any_and_not_combine_conditions_beside_fields()
    {
        Condition.All all = Read("{ channel: voice, any: [{ queue: a }, { not: { queue: b } }], not: { all: [{ queue: c }] } }").ShouldBeOfType<Condition.All>();
        all.Parts.Select(part => part.GetType().Name).ShouldBe(["FieldTest", "Any", "Not"]);
        all.Parts[1].ShouldBeOfType<Condition.Any>().Parts[1].ShouldBeOfType<Condition.Not>();
        all.Parts[2].ShouldBeOfType<Condition.Not>().Part.ShouldBeOfType<Condition.All>().Parts.ShouldHaveSingleItem();
    }

    [Test]
    public void An_empty_condition_always_holds() => Read("{}").ShouldBeOfType<Condition.All>().Parts.ShouldBeEmpty();

    [Test]
    public void A_field_stands_where_its_key_stands()
    {
        Reference field = Read("{ channel: voice }").ShouldBeOfType<Condition.FieldTest>().Field;
        (field.Location.File, field.Location.Line, field.Location.Column, field.Location.Length).ShouldBe(("test.yaml", 5, 17, 7));
    }

    private static T Only<T>(string condition) where T : Model.Test => Read(condition).ShouldBeOfType<Condition.FieldTest>().Tests.ShouldHaveSingleItem().ShouldBeOfType<T>();

    private static Condition Read(string condition) =>
        ((Measure.Count)Reading.Model($"standards:\n  s: {{ count: {condition}, target: {{ at-most: 1 }} }}\n").Standards.Single().Measure).Condition;
}
