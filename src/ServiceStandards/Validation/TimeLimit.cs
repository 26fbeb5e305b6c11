using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>
/// Finds standards on answers that set no time limit. Only what is sure: a share whose condition tests nothing but the contact
/// record's own fields, and none of them against a limit. A field of another name may have the time limit in it.
/// </summary>
internal static class TimeLimit
{
    private static readonly string[] s_words =
    [
        "answer", "answers", "answered", "reply", "replies", "replied", "response", "responses", "respond", "responded",
        "antwoord", "antwoorden", "beantwoord", "reactie", "reacties",
    ];

    public static bool IsForgotten(Standard standard)
    {
        if (standard.Measure is not Measure.Share share) return false;
        Condition.FieldTest[] tests = [.. Mentions.FieldTests(share.Condition)];
        return tests.All(test => ContactFields.Names.Contains(test.Field.Name) && !test.Tests.Any(IsLimit))
            && (Speaks(standard) || tests.Any(test => Speaks(test.Field.Name)));
    }

    private static bool IsLimit(Test test) => test is Test.Limit or Test.Between or Test.During;

    private static bool Speaks(Standard standard) =>
        Speaks(standard.Id) || Speaks(standard.Title.Default) || Speaks(standard.Title.English) || Speaks(standard.Title.Dutch);

    private static bool Speaks(string? text) =>
        text is not null && text.ToLowerInvariant().Split([' ', '-', ',', '.', '/', ':', ';', '!', '?', '(', ')']).Any(s_words.Contains);
}
