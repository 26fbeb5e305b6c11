using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>Says what scorecards and driver analyses are made of; standards are named by their titles.</summary>
internal sealed class CardWords(IReadOnlyList<StandardsFile> files, Tongue tongue, string language)
{
    public Description Describe(Scorecard card) => new()
    {
        Kind = DescribedKind.Scorecard,
        Id = card.Id,
        Version = 1,
        Title = card.Title.In(language),
        Promise = Promise(card),
        Terms = [.. Terms(card)],
        Location = card.Location,
    };

    public Description Describe(StandardsFile file, DriverAnalysis drivers)
    {
        var fields = new FieldWords(file, tongue);
        return new Description
        {
            Kind = DescribedKind.Drivers,
            Id = drivers.Id,
            Version = 1,
            Title = drivers.Title.In(language),
            Promise = tongue.Cards.Drivers(
                fields.Label(drivers.Outcome).The,
                tongue.And(drivers.Of.Select(f => fields.Label(f).Name)),
                new SubjectWords(new ConditionWords(fields, tongue), tongue).Of(drivers.For),
                drivers.By is { } by ? fields.Label(by).Name : null),
            Terms = [],
            Location = drivers.Location,
        };
    }

    private string Promise(Scorecard card)
    {
        string title = Quoted(card.Title.In(language));
        if (!card.AllOf.IsEmpty) return tongue.Cards.AllOf(title, tongue.And(card.AllOf.Select(Title)));
        if (!card.AnyOf.IsEmpty) return tongue.Cards.AnyOf(title, tongue.Or(card.AnyOf.Select(Title)));
        IEnumerable<string> parts = card.Parts.Select(p => tongue.Cards.Part(Title(p.Of), tongue.Numerals.Number(p.Weight)));
        return tongue.Cards.Parts(title, tongue.And(parts), tongue.Numerals.Share(card.Pass ?? 1));
    }

    private IEnumerable<string> Terms(Scorecard card)
    {
        if (!card.Must.IsEmpty) yield return tongue.Cards.Must(tongue.And(card.Must.Select(Title)));
        if (!card.Parts.IsEmpty) yield return tongue.Cards.NoData(card.NoDataFails);
    }

    private string Title(Reference part)
    {
        LocalText? title = files.SelectMany(f => f.Standards).FirstOrDefault(s => s.Id == part.Name)?.Title
            ?? files.SelectMany(f => f.Scorecards).FirstOrDefault(c => c.Id == part.Name)?.Title;
        return Quoted(title?.In(language) ?? part.Name);
    }

    private static string Quoted(string title) => $"“{title}”";
}
