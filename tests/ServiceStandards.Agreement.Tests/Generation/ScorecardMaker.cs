using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes scorecards over some of the standards, and over scorecards made before.</summary>
internal sealed class ScorecardMaker(Dice dice)
{
    public IReadOnlyList<WrittenScorecard> Make(IReadOnlyList<string> standards)
    {
        List<WrittenScorecard> cards = [];
        for (int i = dice.OneIn(2) ? 0 : dice.Between(1, 3); i > 0; i--) cards.Add(Card($"card-{i}", [.. standards, .. cards.Select(c => c.Id)]));
        return cards;
    }

    private WrittenScorecard Card(string id, IReadOnlyList<string> candidates)
    {
        IReadOnlyList<string> names = dice.Some(candidates, 1, 4);
        CardForm form = dice.Of(CardForm.Parts, CardForm.Parts, CardForm.AllOf, CardForm.AnyOf);
        return new WrittenScorecard
        {
            Id = id,
            Form = form,
            Parts = [.. names.Select(n => KeyValuePair.Create(n, dice.Of(1m, 2m, 0.5m, 33.3m, 40m)))],
            Must = dice.OneIn(3) ? dice.Some(names, 1, 2) : [],
            Pass = form == CardForm.Parts && !dice.OneIn(3) ? dice.Of(0m, 0.25m, 0.5m, 0.7m, 0.333333m, 1m) : null,
            NoDataFails = dice.OneIn(4),
        };
    }
}
