using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>Describes all that a set of files promises: the entry of this stage, beside <see cref="ConclusionWords"/>.</summary>
internal static class Describer
{
    public static IEnumerable<Description> Describe(IReadOnlyList<StandardsFile> files, Tongue tongue, string language)
    {
        foreach (StandardsFile file in files)
        {
            var words = new StandardWords(file, tongue);
            foreach (Standard standard in file.Standards)
            {
                yield return new Description
                {
                    Kind = DescribedKind.Standard,
                    Id = standard.Id,
                    Version = standard.Version,
                    Title = standard.Title.In(language),
                    Promise = words.Promise(standard),
                    Terms = [.. words.Terms(standard).Select(t => t.Sentence)],
                    Location = standard.Location,
                };
            }
        }

        var cards = new CardWords(files, tongue, language);
        foreach (StandardsFile file in files)
        {
            foreach (Scorecard card in file.Scorecards) yield return cards.Describe(card);
            foreach (DriverAnalysis drivers in file.Drivers) yield return cards.Describe(file, drivers);
        }
    }
}
