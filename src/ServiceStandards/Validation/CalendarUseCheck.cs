using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>The calendars that fields and tests name. What calendars say of each other is checked where they are resolved.</summary>
internal static class CalendarUseCheck
{
    public static void Run(StandardsFile file, DiagnosticBag bag)
    {
        ImmutableHashSet<string> known = file.Calendars.Select(calendar => calendar.Name).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (Reference calendar in Used(file))
        {
            if (!known.Contains(calendar.Name) && !file.Unread.Contains(calendar.Name))
                bag.Add(Messages.UnknownCalendar(calendar.Location, calendar.Name, known));
        }
    }

    private static IEnumerable<Reference> Used(StandardsFile file)
    {
        IEnumerable<Reference?> ofFields = file.Fields.Select(field => field.Formula switch
        {
            FieldFormula.Elapsed elapsed => elapsed.Calendar,
            FieldFormula.Clock clock => clock.Calendar,
            _ => null,
        });
        IEnumerable<Reference> ofTests = Mentions.Conditions(file).OfType<Condition.FieldTest>().SelectMany(test => test.Tests).OfType<Test.During>().Select(during => during.Calendar);
        return ofFields.OfType<Reference>().Concat(ofTests);
    }
}
