using System.Collections.Immutable;
using ServiceStandards.Calendars;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Binding;

/// <summary>Binds all standards of a set to one record shape.</summary>
internal static class SetBinder
{
    public static BoundSet Bind(IReadOnlyList<StandardsFile> files, FieldCatalog catalog, bool windowed, DiagnosticBag bag)
    {
        var standards = ImmutableArray.CreateBuilder<BoundStandard>();
        var drivers = ImmutableArray.CreateBuilder<BoundDrivers>();
        var literals = ImmutableArray.CreateBuilder<LiteralUse>();
        var columns = ImmutableArray.CreateBuilder<BoundField>();
        BoundField? id = null, time = null;
        foreach (StandardsFile file in files)
        {
            var fields = new FieldBinder(file, catalog, Calendars(file, bag), bag);
            var binder = new StandardBinder(file, fields, bag, windowed);
            foreach (Standard standard in file.Standards)
            {
                if (binder.Bind(standard) is { } bound) standards.Add(bound);
            }

            var analyses = new DriverBinder(file, fields, bag, windowed);
            foreach (DriverAnalysis analysis in file.Drivers)
            {
                if (analyses.Bind(analysis) is { } bound) drivers.Add(bound);
            }

            literals.AddRange(fields.LiteralUses);
            columns.AddRange(fields.Columns);
            id ??= fields.Id();
            time ??= fields.OwnTime;
        }

        return new BoundSet([.. files], standards.ToImmutable(), drivers.ToImmutable(), literals.ToImmutable(), id) { IsWindowed = windowed, Time = time, Columns = columns.ToImmutable() };
    }

    private static Dictionary<string, WorkingCalendar> Calendars(StandardsFile file, DiagnosticBag bag)
    {
        var calendars = new Dictionary<string, WorkingCalendar>(StringComparer.Ordinal);
        foreach (CalendarDefinition definition in file.Calendars.DistinctBy(c => c.Name, StringComparer.Ordinal))
        {
            if (WorkingCalendar.Build(definition, file.Calendars, file.TimeZone, bag) is { } calendar) calendars.Add(calendar.Name, calendar);
        }

        return calendars;
    }
}
