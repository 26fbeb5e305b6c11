using Microsoft.EntityFrameworkCore;
using ServiceStandards.Calendars;
using ServiceStandards.Diagnostics;
using ServiceStandards.EntityFrameworkCore.Stored;

namespace ServiceStandards.EntityFrameworkCore;

/// <summary>
/// Calendars as tables of a database, with a function that reckons working time on them, for queries of your own. Evaluations do not need them: standards
/// bring their calendars along.
/// </summary>
public static class CalendarStorage
{
    /// <summary>Adds the two tables of calendars to a model, so that its migrations make them, and maps <see cref="WorkingTime.Elapsed"/>.</summary>
    /// <param name="model">The model; they are in its default schema.</param>
    /// <example><code>
    /// protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseServiceStandards();
    /// </code></example>
    public static ModelBuilder UseServiceStandards(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        CalendarSchema.AddTo(model);
        return model;
    }

    /// <summary>
    /// Stores the calendars of standards, in one transaction, and makes the function, and the tables where no migration has. A calendar whose hours have changed is a new one, with an
    /// identity of its own; those that are there already are left alone.
    /// </summary>
    /// <param name="database">The database; it may be written.</param>
    /// <param name="standards">The standards.</param>
    /// <param name="from">The first day that is stored, from midnight UTC.</param>
    /// <param name="until">The day after the last.</param>
    /// <param name="cancellation">Stops it; then nothing is stored.</param>
    /// <returns>The identities of the calendars by their names.</returns>
    /// <exception cref="ArgumentException">There is no day from the first to the last, or two files have calendars of one name.</exception>
    public static Task<IReadOnlyDictionary<string, string>> EnsureCalendarsAsync(
        this DbContext database, StandardSet standards, DateOnly from, DateOnly until, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(standards);
        return EnsureCalendarsAsync(database, standards.Files.SelectMany(f => f.Calendars.DistinctBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => WorkingCalendar.Build(c, f.Calendars, f.TimeZone, new DiagnosticBag())).OfType<WorkingCalendar>()), from, until, cancellation);
    }

    /// <summary>Stores calendars.</summary>
    /// <param name="database">The database; it may be written.</param>
    /// <param name="calendars">The calendars, no two of one name.</param>
    /// <param name="from">The first day that is stored, from midnight UTC.</param>
    /// <param name="until">The day after the last.</param>
    /// <param name="cancellation">Stops it; then nothing is stored.</param>
    /// <exception cref="ArgumentException">There is no day from the first to the last, or two calendars have one name.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> EnsureCalendarsAsync(
        this DbContext database, IEnumerable<WorkingCalendar> calendars, DateOnly from, DateOnly until, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(calendars);
        if (from >= until) throw new ArgumentException("The first day comes before the one after the last.", nameof(until));
        StoredCalendar[] stored = [.. calendars.Select(c => new StoredCalendar(c, from, until))];
        if (stored.GroupBy(s => s.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { Key: { } twice })
            throw new ArgumentException($"Two calendars are named '{twice}'; store them by themselves.", nameof(calendars));
        await new CalendarWriter(database).Write(stored, cancellation).ConfigureAwait(false);
        return stored.ToDictionary(s => s.Name, s => s.Identity, StringComparer.Ordinal);
    }
}
