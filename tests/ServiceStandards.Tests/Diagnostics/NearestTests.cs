using ServiceStandards.Diagnostics;

namespace ServiceStandards.Tests.Diagnostics;

[Parallelizable(ParallelScope.All)]
public sealed class NearestTests
{
    private static readonly string[] s_names = ["wait", "talk", "for", "by", "at", "first-reply-at", "answered-at", "abandoned-at", "a"];

    [TestCase("wiat", "wait", TestName = "A_swap_of_neighbours_is_one_edit")]
    [TestCase("waits", "wait", TestName = "A_letter_too_many_is_one_edit")]
    [TestCase("tak", "talk", TestName = "A_letter_too_few_is_one_edit")]
    [TestCase("forr", "for", TestName = "A_doubled_letter_is_one_edit")]
    [TestCase("First_Reply_At", "first-reply-at", TestName = "Capitals_and_underscores_are_no_edit")]
    [TestCase("firstreplayat", "first-reply-at", TestName = "A_long_name_may_have_more_edits")]
    [TestCase("AT", "at", TestName = "A_short_name_may_differ_in_capitals")]
    [TestCase("is", null, TestName = "A_short_name_may_have_no_edit")]
    [TestCase("b", null, TestName = "A_single_letter_is_near_to_nothing")]
    [TestCase("colour", null, TestName = "A_name_far_from_all_has_no_nearest")]
    [TestCase("", null, TestName = "Nothing_has_no_nearest")]
    [TestCase("wait", null, TestName = "A_name_is_not_near_to_itself")]
    public void Near(string name, string? expected) => Nearest.To(name, s_names).ShouldBe(expected);

    [TestCase("acknowleged-at", "acknowledged-at", true, TestName = "A_slip_in_a_word_is_a_slip_in_the_name")]
    [TestCase("quene", "queue", true, TestName = "A_slip_in_a_name_of_one_word")]
    [TestCase("answeredat", "answered-at", true, TestName = "A_missing_hyphen_may_be_a_slip")]
    [TestCase("acknowledged-at", "acknowledged-in", false, TestName = "Another_word_in_its_place_makes_another_name")]
    [TestCase("expected-wait", "promised-wait", false, TestName = "Names_after_a_plan_are_no_slips_for_each_other")]
    public void Near_word_by_word(string name, string candidate, bool expected) => Nearest.IsNearWordByWord(name, candidate).ShouldBe(expected);

    [Test]
    public void Of_two_equally_near_the_first_by_code_point_is_taken() => Nearest.To("bat", ["cat", "Bar", "hat"]).ShouldBe("Bar");

    [Test]
    public void A_text_without_end_has_no_nearest() => Nearest.To(new string('a', 100_000), [new string('a', 100_001)]).ShouldBeNull();

    [Test, SetCulture("tr-TR")]
    public void Letters_are_folded_the_same_in_every_culture() => Nearest.To("PRIORITY", ["priority"]).ShouldBe("priority");
}
