using NRules;
using NRules.RuleModel;
using ServiceStandards.Evaluation;
using ServiceStandards.NRules.Rules;
using ServiceStandards.NRules.Sessions;

namespace ServiceStandards.NRules;

/// <summary>Standards as NRules rule definitions.</summary>
public static class NRulesStandards
{
    /// <typeparam name="T">The contact's type.</typeparam>
    /// <param name="standards">The standards.</param>
    extension<T>(StandardsFor<T> standards)
        where T : notnull
    {
        /// <summary>
        /// The standards as rules: for each scope one from the contacts and the moment (<see cref="Facts.AsOf"/>, a fact to be inserted) to a tally, for each standard one from
        /// the tally to verdict facts (<see cref="Facts.StandardVerdict"/>, <see cref="Facts.CellVerdict"/>), for each scorecard one from those to its own.
        /// Names, descriptions, tags and properties of the rules say what the file says. A compiler of your own should know contacts by reference;
        /// <c>CreateSessionFactory</c> does so.
        /// </summary>
        /// <param name="options">The period, and within what time open contacts are at risk; null = the defaults. Threads and progress play no part.</param>
        public IRuleRepository ToRuleRepository(EvaluationOptions? options = null) =>
            StandardsRepository.Of(new SessionPlan<T>(standards, options ?? EvaluationOptions.Default));

        /// <summary>The standards, and rules of your own, compiled; to be made once and kept.</summary>
        /// <param name="own">Rules of your own over contacts and verdict facts; null = none. A rule without a priority fires after all verdicts are told.</param>
        /// <param name="options">The period, and within what time open contacts are at risk; null = the defaults.</param>
        /// <param name="cancellation">Stops the compilation.</param>
        /// <exception cref="RuleCompilationException">A rule of your own cannot be compiled.</exception>
        /// <exception cref="OperationCanceledException">It was cancelled.</exception>
        public ISessionFactory CreateSessionFactory(IRuleRepository? own = null, EvaluationOptions? options = null, CancellationToken cancellation = default) =>
            SessionCompiler.Compile(new SessionPlan<T>(standards, options ?? EvaluationOptions.Default), own, cancellation);
    }

    /// <typeparam name="T">The contact's type.</typeparam>
    /// <param name="standards">The standards.</param>
    extension<T>(StandardsFor<T> standards)
        where T : class
    {
        /// <summary>Starts a session without contacts.</summary>
        /// <param name="asOf">The moment at which contacts are judged; it can be moved.</param>
        /// <param name="own">Rules of your own over contacts and verdict facts; null = none.</param>
        /// <param name="options">The period, and within what time open contacts are at risk; null = the defaults.</param>
        /// <exception cref="RuleCompilationException">A rule of your own cannot be compiled.</exception>
        public LiveSession<T> StartSession(DateTimeOffset asOf, IRuleRepository? own = null, EvaluationOptions? options = null)
        {
            var plan = new SessionPlan<T>(standards, options ?? EvaluationOptions.Default);
            return new LiveSession<T>(new SessionRun<T>(plan, SessionCompiler.Compile(plan, own, CancellationToken.None), asOf));
        }
    }
}
