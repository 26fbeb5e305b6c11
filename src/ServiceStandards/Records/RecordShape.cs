using System.Linq.Expressions;
using NodaTime;

namespace ServiceStandards.Records;

/// <summary>Says how fields are read from a record of type <typeparamref name="T"/>; the compiler knows records only through it.</summary>
/// <typeparam name="T">The record's type.</typeparam>
public abstract class RecordShape<T>
{
    private protected RecordShape() { }

    /// <summary>The parameter that all readings of this shape are made over.</summary>
    internal ParameterExpression Record { get; } = Expression.Parameter(typeof(T), "record");

    /// <summary>What says which of the records at hand together is looked at through the one object that stands for all; null where each is an object of its own.</summary>
    internal virtual MemberExpression? Place => null;

    /// <summary>How many batches of records are judged one by one before it pays to compile judges of eight at a time.</summary>
    internal int BatchesBeforeVectors { get; set; } = 64;

    /// <summary>The names of all fields there are, in kebab-case.</summary>
    public abstract IReadOnlyCollection<string> FieldNames { get; }

    internal abstract FieldAnswer Find(FieldRequest request);

    /// <summary>The events of a record; local times without an offset are read in the zone.</summary>
    internal abstract EventsAnswer FindEvents(DateTimeZone zone);
}
