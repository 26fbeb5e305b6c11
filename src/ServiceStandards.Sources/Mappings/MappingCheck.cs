using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Mappings;

/// <summary>Finds what is wrong with a mapping in itself, whatever the records are.</summary>
internal static class MappingCheck
{
    /// <exception cref="StandardsException">The mapping is wrong in itself; it holds all problems.</exception>
    public static void ThrowIfWrong(Mapping mapping)
    {
        var bag = new DiagnosticBag();
        if (mapping.Places.Source is { } text) bag.AddSource(text);
        Check(mapping, bag);
        bag.ThrowIfErrors();
    }

    public static void Check(Mapping mapping, DiagnosticBag bag)
    {
        CheckWhole(mapping, bag);
        foreach (var (name, field) in mapping.Fields) CheckField(name, field, mapping.Places, bag);
        if (mapping.Events?.At is { } at) CheckField("at", at with { Type = at.Type ?? ValueKind.Time }, mapping.Events.Places, bag);
        if (mapping.Events is { File: null, At.Columns.Count: > 1 } nested) bag.Add(MappingMessages.JoinedTimeInList(nested.Places.Of("events")));
        foreach (string name in mapping.Constants.Keys) CheckName(name, mapping.Places.Of(MappingPlaces.ConstantPart(name)), bag);
        foreach (string name in mapping.Constants.Keys.Where(mapping.Fields.ContainsKey))
            bag.Add(MappingMessages.FieldIsConstantToo(mapping.Places.Of(MappingPlaces.ConstantPart(name)), name));
    }

    private static void CheckWhole(Mapping mapping, DiagnosticBag bag)
    {
        MappingPlaces places = mapping.Places;
        if (mapping.TimeZone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            bag.Add(MappingMessages.UnknownTimeZone(places.Of("time-zone"), zone, Nearest.To(zone, DateTimeZoneProviders.Tzdb.Ids)));
        if (mapping.Encoding is { } encoding && Encodings.Find(encoding) is null)
            bag.Add(MappingMessages.UnknownEncoding(places.Of("encoding"), encoding));
        if (mapping.Separator is { } separator && !CanSeparate(separator))
            bag.Add(MappingMessages.SeparatorUnusable(places.Of("separator"), separator.ToString()));
        if (mapping.MaxRejected is { } share and (< 0 or > 1))
            bag.Add(MappingMessages.MaxRejectedOutside(places.Of("max-rejected"), share));
        if (mapping.Header is { Count: 0 })
            bag.Add(MappingMessages.HeaderWithoutNames(places.Of("header")));
    }

    private static void CheckField(string name, FieldMapping field, MappingPlaces places, DiagnosticBag bag)
    {
        SourceLocation at = places.Of(MappingPlaces.FieldPart(name));
        CheckName(name, at, bag);
        if (field.Columns.Count == 0) bag.Add(MappingMessages.NoColumns(at, name));
        if (field.Format is { } format && !TimePattern.IsUsable(format)) bag.Add(MappingMessages.UnusableFormat(at, format));
        if (field is { Format: not null, Unit: not null }) bag.Add(MappingMessages.UnitAndFormat(at, name));
        else if (field is { Format: not null, Type: { } type and not (ValueKind.Time or ValueKind.Date) })
            bag.Add(MappingMessages.FormatDoesNotFit(at, name, TypeName.Of(type)));
        else if (field is { Unit: not null, Type: { } other and not ValueKind.Duration })
            bag.Add(MappingMessages.UnitDoesNotFit(at, name, TypeName.Of(other)));
    }

    private static void CheckName(string name, SourceLocation at, DiagnosticBag bag)
    {
        string kebab = KebabCase.Of(name);
        if (kebab != name || kebab.Length == 0) bag.Add(MappingMessages.FieldNotKebab(at, name, kebab));
    }

    private static bool CanSeparate(char separator) =>
        char.IsAscii(separator) && !char.IsAsciiLetterOrDigit(separator) && separator is not ('"' or '\r' or '\n' or '\0');
}
