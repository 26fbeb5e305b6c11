using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;
using ServiceStandards.Values;

namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>The shape of a table's rows: the fields that standards need are columns of a query, and constants.</summary>
/// <param name="table">The table, bound to the standards.</param>
/// <param name="forms">The fields that are columns.</param>
/// <param name="constants">A row that the mapping's constants are in.</param>
internal sealed class StoredShape(BoundTable table, IReadOnlyList<FieldForm> forms, TableRow constants) : RecordShape<StoredRow>
{
    public override IReadOnlyCollection<string> FieldNames => table.Shape.FieldNames;

    internal override FieldAnswer Find(FieldRequest request)
    {
        if (forms.FirstOrDefault(f => f.Field == request.Name) is { } form) return new FieldAnswer.Readable(Read(form, table.Shape.Zone ?? request.Zone));
        return table.Constants.FirstOrDefault(c => c.Field == request.Name) is { } constant ? new FieldAnswer.Readable(Read(constant)) : new FieldAnswer.Absent();
    }

    internal override EventsAnswer FindEvents(DateTimeZone zone) => new EventsAnswer.Absent();

    private FieldReading Read(FieldForm form, DateTimeZone zone)
    {
        Type type = form.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(form.Type) : form.Type;
        Expression property = Expression.Call(typeof(EF), nameof(EF.Property), [type], Record, Expression.Constant(form.Field));
        FieldReading reading = ClrReading.Of(form.Field, property, zone)!;
        TableColumn column = table.Fields.First(f => f.Column.Field == form.Field).Column;
        return reading with { Kind = column.Kind }; // a duration may be a number of ticks
    }

    private FieldReading Read(TableColumn constant)
    {
        object value = constant.Kind switch
        {
            ValueKind.Text => table.Mapping.Constants[constant.Field],
            ValueKind.Number => constants.NumberAt(constant.Slot),
            ValueKind.Flag => constants.WholeAt(constant.Slot) != 0,
            _ => constants.WholeAt(constant.Slot),
        };
        return new FieldReading
        {
            Name = constant.Field,
            Kind = constant.Kind,
            Source = Expression.Constant(value),
            Given = _ => Expression.Constant(constants.IsGiven(constant.Slot)),
            Value = given => given,
            Coding = constant.Kind == ValueKind.Text ? TextCoding.Strings.Coding : null,
        };
    }
}
