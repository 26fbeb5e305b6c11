using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Words;

/// <summary>A construct that no case says in words is found here.</summary>
public sealed class CoverageTests
{
    private static readonly HashSet<object> s_seen = Seen();

    private static IEnumerable<Type> Alternatives =>
        Model.Where(t => t.IsAbstract && !t.IsSealed).SelectMany(closed => Model.Where(t => t.IsSubclassOf(closed)));

    private static IEnumerable<Enum> Words =>
        Model.Where(t => t.IsEnum).SelectMany(t => Enum.GetValues(t).Cast<Enum>());

    /// <summary>All that a file can say: whatever is added to the language is among it.</summary>
    private static IEnumerable<Type> Model => typeof(Standard).Assembly.GetTypes().Where(t => t.Namespace == typeof(Standard).Namespace);

    [Test]
    public void There_are_alternatives_and_words()
    {
        Alternatives.ShouldContain(typeof(Measure.Rate));
        Words.ShouldContain(ClockCycles.Longest);
    }

    [TestCaseSource(nameof(Alternatives))]
    public void Every_alternative_is_in_a_case(Type alternative) => s_seen.ShouldContain(alternative);

    [TestCaseSource(nameof(Words))]
    public void Every_word_is_in_a_case(Enum word) => s_seen.ShouldContain(word);

    [Test]
    public void Every_part_of_a_standard_is_in_a_case() => Unset(typeof(Standard), ["Version", "Evidence", "Tags", "Why", "Improve", "IsWhole", "IdLocation"]).ShouldBeEmpty();

    [Test]
    public void Every_part_of_a_target_is_in_a_case() => Unset(typeof(Target), []).ShouldBeEmpty();

    [Test]
    public void Every_part_of_a_calendar_is_in_a_case() => Unset(typeof(CalendarDefinition), []).ShouldBeEmpty();

    [Test]
    public void Every_part_of_a_driver_analysis_is_in_a_case() => Unset(typeof(DriverAnalysis), []).ShouldBeEmpty();

    [Test]
    public void Every_part_of_a_scorecard_is_in_a_case() => Unset(typeof(Scorecard), []).ShouldBeEmpty();

    private static IEnumerable<string> Unset(Type type, string[] unsaid) =>
        type.GetProperties().Where(p => p.CanWrite && !unsaid.Contains(p.Name) && !s_seen.Contains(p)).Select(p => p.Name);

    private static HashSet<object> Seen()
    {
        HashSet<object> seen = [];
        foreach (WordCase example in WordCase.All) Walk(StandardsReader.Read("words.yaml", example.Yaml, new DiagnosticBag())!, seen);
        return seen;
    }

    private static void Walk(object? part, HashSet<object> seen)
    {
        if (part is null or string) return;
        Type type = part.GetType();
        if (type.IsEnum) seen.Add(part);
        if (part is IEnumerable parts)
        {
            foreach (object? one in parts) Walk(one, seen);
        }
        else if (type.Namespace == typeof(Standard).Namespace || type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal))
        {
            seen.Add(type);
            foreach (PropertyInfo property in type.GetProperties().Where(p => p.GetMethod is { IsStatic: false }))
            {
                object? value = property.GetValue(part);
                if (value is not (null or 0 or false or ICollection { Count: 0 }) && !Equals(value, Effective.Always)) seen.Add(property);
                if (!type.Name.StartsWith("Effective", StringComparison.Ordinal)) Walk(value, seen);
            }
        }
    }
}
