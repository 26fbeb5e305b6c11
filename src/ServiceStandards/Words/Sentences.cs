using ServiceStandards.Model;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Words;

/// <summary>Adds to a report what each standard promises, on what terms, and what came out, in both languages; and the lines it is written in.</summary>
internal static class Sentences
{
    public static ComplianceReport AddTo(ComplianceReport report, IReadOnlyList<StandardsFile> files) => report with
    {
        Standards = [.. report.Standards.Select(r => AddTo(r, files))],
    };

    private static StandardResult AddTo(StandardResult result, IReadOnlyList<StandardsFile> files)
    {
        StandardsFile file = files.First(f => f.Standards.Any(s => IsOf(s, result)));
        Standard standard = file.Standards.First(s => IsOf(s, result));
        try
        {
            (string Promise, string Conclusion, IEnumerable<string> Terms) english = In(Tongue.English), dutch = In(Tongue.Dutch);
            return result with
            {
                Promise = new Sentence(english.Promise, dutch.Promise),
                Conclusion = new Sentence(english.Conclusion, dutch.Conclusion),
                Terms = [.. english.Terms.Zip(dutch.Terms, (one, other) => new Sentence(one, other))],
                Lines = file.Text is { } text ? WrittenLines.Of(text, standard) : [],
            };
        }
        catch (OverflowException beyond)
        {
            throw FigureTooLargeException.In(result.Id, beyond);
        }

        (string, string, IEnumerable<string>) In(Tongue tongue)
        {
            var words = new StandardWords(file, tongue);
            var conclusion = new ConclusionWords(standard, words.Subject(standard).Noun, words.IsWorkingTime(standard), result, tongue);
            return (words.Promise(standard), conclusion.Say(), words.Terms(standard).Select(t => t.Sentence));
        }
    }

    private static bool IsOf(Standard standard, StandardResult result) => standard.Id == result.Id && standard.Version == result.Version;
}
