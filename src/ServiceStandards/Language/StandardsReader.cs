using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads the text of a standards file.</summary>
internal static class StandardsReader
{
    /// <summary>
    /// What the file says, as far as it can be read; null when nothing of it is usable. Every problem is in the bag, and only
    /// when the bag has no error does the model say all that the file says.
    /// </summary>
    public static StandardsFile? Read(string path, string text, DiagnosticBag bag)
    {
        var source = new SourceText(path, text.StartsWith('\uFEFF') ? text[1..] : text);
        bag.AddSource(source);
        if (TextFault.In(source) is { } fault)
        {
            bag.Add(fault);
            return null;
        }

        return YamlComposer.Compose(source, bag) is { } root && FormatVersion.Check(root, source, bag)
            ? ReadFile(Section.Open(root, "the file", bag)!, source.Path, new FileScope(bag)) with { Text = source }
            : null;
    }

    private static StandardsFile ReadFile(Section section, string path, FileScope scope)
    {
        StandardsFile file = HeaderReader.Read(section, path, scope);
        scope = scope with { Zone = file.TimeZone, Language = file.Language };
        file = file with
        {
            Calendars = Named.Read(section, "calendars", scope, CalendarReader.Read),
            Fields = Named.Read(section, "fields", scope, FieldReader.Read),
            Exclusions = Named.Read(section, "exclusions", scope, ExclusionReader.Read),
        };
        scope = scope with { Exclusions = ExclusionReader.ByName(file.Exclusions) };
        file = file with
        {
            Standards = Named.Read(section, "standards", scope, StandardReader.Read),
            Scorecards = Named.Read(section, "scorecards", scope, ScorecardReader.Read),
            Drivers = Named.Read(section, "drivers", scope, DriverReader.Read),
            Parts = PartPrints.Of(section.Node),
            Unread = [.. scope.Unread],
        };
        section.Ignore(key => key.StartsWith("x-", StringComparison.Ordinal));
        section.Close();
        if (!section.Has("standards") && !section.Has("scorecards") && !section.Has("drivers")) scope.Bag.Add(Messages.NothingToJudge(file.Location));
        return file;
    }
}
