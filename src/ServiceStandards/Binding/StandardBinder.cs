using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Binds the standards of one file to a record shape.</summary>
internal sealed class StandardBinder
{
    private readonly StandardsFile _file;
    private readonly FieldBinder _fields;
    private readonly ConditionBinder _conditions;
    private readonly ExclusionBinder _exclusions;
    private readonly MeasureBinder _measures;
    private readonly TargetBinder _targets;
    private readonly DiagnosticBag _bag;
    private readonly bool _windowed;

    /// <param name="file">The file.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    /// <param name="windowed">Whether the run is cut by time (from, until).</param>
    public StandardBinder(StandardsFile file, FieldBinder fields, DiagnosticBag bag, bool windowed)
    {
        (_file, _fields, _bag, _windowed) = (file, fields, bag, windowed);
        var literals = new LiteralBinder(file.TimeZone, bag);
        _conditions = new ConditionBinder(fields, literals, fields.LiteralUses, bag);
        _exclusions = new ExclusionBinder(fields, literals, _conditions, bag);
        _measures = new MeasureBinder(fields, _conditions, new ServiceLevelBinder(fields, literals, bag));
        _targets = new TargetBinder(bag);
    }

    /// <summary>The standard; null after a diagnostic.</summary>
    public BoundStandard? Bind(Standard standard)
    {
        bool isCut = _windowed || standard.Per is not null || standard.Effective is { From: not null } or { Until: not null };
        BoundField? time = standard.At is { } at ? _fields.FindTime(at, "at") : _fields.OwnTime;
        if (isCut && time is null && standard.At is null) _bag.Add(Messages.TimeNeeded(standard.Location, _fields.Owner));
        BoundCondition scope = _conditions.Bind(standard.For, "for");
        ImmutableArray<BoundExclusion> exclusions = [.. _file.Exclusions.Concat(standard.Exclude).Distinct().Select(e => _exclusions.Bind(e, time))];
        ImmutableArray<BoundField?> by = [.. standard.By.Select(f => _fields.Find(f, "by"))];
        BoundMeasure? measure = _measures.Bind(standard.Measure);
        if (measure is null || by.Contains(null)) return null;
        FigureUnit unit = TargetBinder.UnitOf(measure, standard.Target);
        return new BoundStandard
        {
            Source = standard,
            File = _file,
            For = scope,
            Exclusions = exclusions,
            Measure = measure,
            Unit = unit,
            Target = _targets.Bind(standard.Target, measure, unit, $"'{standard.Id}'"),
            Time = time,
            IsCutByTime = isCut,
            By = [.. by.OfType<BoundField>()],
            Subject = EvidenceSubject.Of(measure),
        };
    }
}
