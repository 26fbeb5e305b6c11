using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>Says the terms of a standard beside its promise, a sentence each.</summary>
internal interface ITermPhrases
{
    string Abandoned(AbandonedRule rule, Subject subject);

    string ShortAbandon(string limit);

    string Outcomes(string met, string missed);

    string Tolerate(string band);

    string Aim(string aim);

    string Confidence(string confidence);

    /// <param name="period">From <see cref="Period"/>; null = time is not cut.</param>
    /// <param name="groups">The fields it is cut by, joined; null = none.</param>
    /// <param name="each">Whether one cell that fails makes the whole fail.</param>
    string Cells(string? period, string? groups, bool each);

    string Period(Period period);

    string At(Label field);

    string Minimum(string least);

    string Effective(string? from, string? until, bool throughThatDay);

    /// <param name="because">The reason.</param>
    /// <param name="subject">What is left out.</param>
    /// <param name="from">Their time; null = open.</param>
    /// <param name="until">Their time, itself not in; null = open.</param>
    string Exclusion(string because, Subject subject, string? from, string? until);
}
