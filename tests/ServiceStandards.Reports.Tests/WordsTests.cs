using System.Reflection;
using System.Text.RegularExpressions;
using ServiceStandards.Reports.Wording;

namespace ServiceStandards.Reports.Tests;

public sealed class WordsTests
{
    private static IEnumerable<PropertyInfo> Texts => typeof(PageWords).GetProperties().Where(p => p.PropertyType == typeof(string));

    [TestCaseSource(nameof(Texts))]
    public void Both_languages_fill_in_the_same_parts(PropertyInfo text) =>
        Parts((string)text.GetValue(DutchWords.All)!).ShouldBe(Parts((string)text.GetValue(EnglishWords.All)!));

    [TestCaseSource(nameof(Texts))]
    public void No_text_is_empty(PropertyInfo text)
    {
        ((string)text.GetValue(DutchWords.All)!).ShouldNotBeEmpty();
        ((string)text.GetValue(EnglishWords.All)!).ShouldNotBeEmpty();
    }

    [Test]
    public void Another_language_is_refused() => Should.Throw<ArgumentException>(() => PageWords.In("fr")).Message.ShouldContain("'fr'");

    private static string[] Parts(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];
}
