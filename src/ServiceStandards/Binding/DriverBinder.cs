using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Binding;

/// <summary>Binds the driver analyses of one file to a record shape.</summary>
internal sealed class DriverBinder
{
    private readonly StandardsFile _file;
    private readonly FieldBinder _fields;
    private readonly ConditionBinder _conditions;
    private readonly ExclusionBinder _exclusions;
    private readonly DiagnosticBag _bag;
    private readonly bool _windowed;

    /// <param name="file">The file.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    /// <param name="windowed">Whether the run is cut by time (from, until).</param>
    public DriverBinder(StandardsFile file, FieldBinder fields, DiagnosticBag bag, bool windowed)
    {
        (_file, _fields, _bag, _windowed) = (file, fields, bag, windowed);
        var literals = new LiteralBinder(file.TimeZone, bag);
        _conditions = new ConditionBinder(fields, literals, fields.LiteralUses, bag);
        _exclusions = new ExclusionBinder(fields, literals, _conditions, bag);
    }

    /// <summary>The analysis; null after a diagnostic.</summary>
    public BoundDrivers? Bind(DriverAnalysis analysis)
    {
        BoundField? time = _fields.OwnTime;
        if (_windowed && time is null) _bag.Add(Messages.TimeNeeded(analysis.Location, _fields.Owner));
        BoundCondition scope = _conditions.Bind(analysis.For, "for");
        ImmutableArray<BoundField?> bound = [.. analysis.Of.Select(f => _fields.FindAmount(f, "of")), _fields.FindAmount(analysis.Outcome, "outcome")];
        BoundField? by = analysis.By is { } group ? _fields.Find(group, "by") : null;
        if (bound.Contains(null) || by is null != analysis.By is null) return null;
        return new BoundDrivers
        {
            Source = analysis,
            File = _file,
            For = scope,
            Exclusions = [.. _file.Exclusions.Select(e => _exclusions.Bind(e, time))],
            Fields = [.. bound.OfType<BoundField>()],
            By = by,
            Time = _windowed ? time : null,
        };
    }
}
