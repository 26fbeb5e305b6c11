using System.Globalization;
using ServiceStandards.Model;

namespace ServiceStandards.Words.English;

internal sealed class EnglishPromises : IPromisePhrases
{
    public string Range(Reach reach) => reach switch
    {
        { Low: { } low, High: { } high } => $"between {low} and {high}",
        { Low: { } low } => (reach.LowInclusive ? "at least " : "more than ") + low,
        { High: { } high } => (reach.HighInclusive ? "at most " : "less than ") + high,
        _ => throw new InvalidOperationException("A target has a bound."),
    };

    public string Share(string quantity, Subject subject, Predicate predicate) => $"{quantity} of the {subject.Full} {predicate.Share}.";

    public string All(Subject subject, Predicate predicate) => $"all {subject.Full} {predicate.All}.";

    public string ShareWithoutTarget(Subject subject, Predicate predicate) => $"how many of the {subject.Full} {predicate.Share} is measured; there is no target.";

    public string Figure(string figure, string range) => $"{figure} is {range}.";

    public string FigureWithoutTarget(string figure) => $"{figure} is measured; there is no target.";

    public string FigureOf(FigureKind kind, Label field, Subject subject) => kind switch
    {
        FigureKind.Average => $"the average {field.Name} of the {subject.Full}",
        FigureKind.Median => $"the median {field.Name} of the {subject.Full}",
        FigureKind.Lowest => $"the lowest {field.Name} of the {subject.Full}",
        FigureKind.Highest => $"the highest {field.Name} of the {subject.Full}",
        FigureKind.Total => $"the total {field.Name} of the {subject.Full}",
        FigureKind.Nps => $"the net promoter score from {field.The} of the {subject.Full}",
        _ => throw new InvalidOperationException($"Unknown figure {kind}."),
    };

    public string Percentile(decimal at, Label field, Subject subject) => $"the {Ordinal(at)} percentile of {field.The} of the {subject.Full}";

    public string Number(Subject subject) => $"the number of {subject.Full}";

    public string Rate(string of, string per, Subject subject) => $"over the {subject.Full}, {of} divided by {per}";

    public string Sum(Label field) => $"the total {field.Name}";

    public string Answered(string limit, bool strict, Label? of, bool all) =>
        of is null ? $"are answered {Within(limit, strict)}" : $"are answered with {of.A} of {(strict ? "less than" : "at most")} {limit}";

    public Predicate? Outcome(string outcome) => outcome switch
    {
        "answered" => Both("are answered"),
        "abandoned" => Both("are abandoned"),
        _ => null,
    };

    public Predicate? Reaches(string end, string limit, bool strict)
    {
        string? verb = end switch
        {
            "answered-at" => "are answered",
            "first-reply-at" => "get a first reply",
            "resolved-at" => "are solved",
            "fulfilled-at" => "are fulfilled",
            "ended-at" => "have ended",
            _ => null,
        };
        return verb is null ? null : Both($"{verb} {Within(limit, strict)}");
    }

    public Predicate Has(string what) => Both($"have {what}");

    private static Predicate Both(string predicate) => new(predicate, predicate);

    private static string Within(string limit, bool strict) => (strict ? "in less than " : "within ") + limit;

    private static string Ordinal(decimal number)
    {
        string ending = (number % 100, number % 10) switch
        {
            ( >= 11 and <= 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return number.ToString("0.##########", CultureInfo.InvariantCulture) + ending;
    }
}
