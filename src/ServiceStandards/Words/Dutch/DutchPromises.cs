using ServiceStandards.Model;

namespace ServiceStandards.Words.Dutch;

internal sealed class DutchPromises : IPromisePhrases
{
    public string Range(Reach reach) => reach switch
    {
        { Low: { } low, High: { } high } => $"{low} tot en met {high}",
        { Low: { } low } => (reach.LowInclusive ? "minstens " : "meer dan ") + low,
        { High: { } high } => (reach.HighInclusive ? "hoogstens " : "minder dan ") + high,
        _ => throw new InvalidOperationException("A target has a bound."),
    };

    public string Share(string quantity, Subject subject, Predicate predicate) => $"{quantity} van de {subject.Full} {predicate.Share}.";

    public string All(Subject subject, Predicate predicate) => $"alle {subject.Full} {predicate.All}.";

    public string ShareWithoutTarget(Subject subject, Predicate predicate) =>
        $"hoeveel van de {subject.Full} {predicate.Share}? Dat wordt gemeten; een norm is er niet.";

    public string Figure(string figure, string range) => $"{figure} is {range}.";

    public string FigureWithoutTarget(string figure) => $"{figure} wordt gemeten; een norm is er niet.";

    public string FigureOf(FigureKind kind, Label field, Subject subject) => kind switch
    {
        FigureKind.Average => $"{field.Definite} gemiddelde {field.Name} van de {subject.Full}",
        FigureKind.Median => $"de mediaan van {field.The} van de {subject.Full}",
        FigureKind.Lowest => $"{field.Definite} laagste {field.Name} van de {subject.Full}",
        FigureKind.Highest => $"{field.Definite} hoogste {field.Name} van de {subject.Full}",
        FigureKind.Total => $"{field.Definite} totale {field.Name} van de {subject.Full}",
        FigureKind.Nps => $"de netto promotorscore uit {field.The} van de {subject.Full}",
        _ => throw new InvalidOperationException($"Unknown figure {kind}."),
    };

    public string Percentile(decimal at, Label field, Subject subject) =>
        $"het {Tongue.Dutch.Numerals.Number(at)}e percentiel van {field.The} van de {subject.Full}";

    public string Number(Subject subject) => $"het aantal {subject.Full}";

    public string Rate(string of, string per, Subject subject) => $"over de {subject.Full} gerekend: {of}, gedeeld door {per},";

    public string Sum(Label field) => $"{field.Definite} totale {field.Name}";

    public string Answered(string limit, bool strict, Label? of, bool all)
    {
        string verb = all ? "worden" : "wordt";
        return of is null ? $"{verb} {Within(limit, strict)} beantwoord" : $"{verb} beantwoord met {of.A} van {(strict ? "minder dan" : "hoogstens")} {limit}";
    }

    public Predicate? Outcome(string outcome) => outcome switch
    {
        "answered" => new Predicate("wordt beantwoord", "worden beantwoord"),
        "abandoned" => new Predicate("wordt afgebroken", "worden afgebroken"),
        _ => null,
    };

    public Predicate? Reaches(string end, string limit, bool strict)
    {
        string within = Within(limit, strict);
        return end switch
        {
            "answered-at" => new Predicate($"wordt {within} beantwoord", $"worden {within} beantwoord"),
            "first-reply-at" => new Predicate($"krijgt {within} een eerste antwoord", $"krijgen {within} een eerste antwoord"),
            "resolved-at" => new Predicate($"wordt {within} opgelost", $"worden {within} opgelost"),
            "fulfilled-at" => new Predicate($"wordt {within} nagekomen", $"worden {within} nagekomen"),
            "ended-at" => new Predicate($"is {within} afgerond", $"zijn {within} afgerond"),
            _ => null,
        };
    }

    public Predicate Has(string what) => new($"heeft {what}", $"hebben {what}");

    private static string Within(string limit, bool strict) => (strict ? "in minder dan " : "binnen ") + limit;
}
