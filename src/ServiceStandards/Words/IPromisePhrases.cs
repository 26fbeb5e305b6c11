using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>Says what is promised, in one sentence.</summary>
internal interface IPromisePhrases
{
    /// <summary><c>at least 90 %</c>, <c>more than 3</c>, <c>between 70 % and 85 %</c>.</summary>
    string Range(Reach reach);

    string Share(string quantity, Subject subject, Predicate predicate);

    string All(Subject subject, Predicate predicate);

    string ShareWithoutTarget(Subject subject, Predicate predicate);

    string Figure(string figure, string range);

    string FigureWithoutTarget(string figure);

    string FigureOf(FigureKind kind, Label field, Subject subject);

    string Percentile(decimal at, Label field, Subject subject);

    string Number(Subject subject);

    string Rate(string of, string per, Subject subject);

    /// <summary>The sum of a field, one side of a rate.</summary>
    string Sum(Label field);

    string Answered(string limit, bool strict, Label? of, bool all);

    /// <summary><c>are answered</c>, <c>are abandoned</c>; null for an outcome that has no verb.</summary>
    Predicate? Outcome(string outcome);

    /// <summary>What it is to reach the end of a span in time: <c>get a first reply within 1 hour</c>; null where the end has no verb.</summary>
    Predicate? Reaches(string end, string limit, bool strict);

    Predicate Has(string what);
}
