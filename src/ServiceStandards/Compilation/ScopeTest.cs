using System.Linq.Expressions;

namespace ServiceStandards.Compilation;

/// <summary>Whether a standard is about the record at hand.</summary>
/// <param name="Inside">It is.</param>
/// <param name="Unclear">It is not, since that could not be decided; asked only where it is not inside.</param>
internal readonly record struct ScopeTest(Expression Inside, Expression Unclear);
