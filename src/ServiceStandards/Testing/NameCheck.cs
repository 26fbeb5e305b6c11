using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>Checks that the names in tests are those of the standards: ids, versions, reasons, groups and fields.</summary>
internal static class NameCheck
{
    public static void Run(IReadOnlyList<StandardsFile> files, TestShape shape, ImmutableArray<WrittenTest> tests, DiagnosticBag bag)
    {
        foreach (Expectation expectation in tests.SelectMany(t => t.Expectations)) Check(expectation, files, bag);
        HashSet<string> derived = [.. files.SelectMany(f => f.Fields).Select(f => f.Name)];
        foreach (WrittenField field in tests.SelectMany(t => t.Records).SelectMany(r => r.Fields)) Check(field, shape, derived, bag);
    }

    private static void Check(WrittenField field, TestShape shape, HashSet<string> derived, DiagnosticBag bag)
    {
        if (derived.Contains(field.Name)) bag.Add(Messages.RecordGivesDerivedField(field.Location, field.Name));
        else if (shape.Field(field.Name) is null && !ContactFields.Names.Contains(field.Name))
        {
            string[] known = [.. ContactFields.Names, .. shape.Read];
            bag.Add(Nearest.To(field.Name, known) is null ? Messages.FieldNobodyReads(field.Location, field.Name) : Messages.UnknownField(field.Location, field.Name, "records", known));
        }
    }

    private static void Check(Expectation expectation, IReadOnlyList<StandardsFile> files, DiagnosticBag bag)
    {
        string id = expectation.Standard.Name;
        if (files.Any(f => f.Scorecards.Any(c => c.Id == id))) CheckScorecard(expectation, bag);
        else if (files.FirstOrDefault(f => f.Standards.Any(s => s.Id == id)) is { } file) Check(expectation, file, bag);
        else bag.Add(Messages.UnknownStandard(expectation.Standard.Location, id, [.. files.SelectMany(f => f.Standards.Select(s => s.Id).Concat(f.Scorecards.Select(c => c.Id)))]));
    }

    private static void CheckScorecard(Expectation expectation, DiagnosticBag bag)
    {
        IEnumerable<ExpectedFigure> none = expectation.Figures.Where(f => f is not ExpectedFigure.OfVerdict && f.Name is not ("attained" or "value"));
        foreach (ExpectedFigure figure in none) bag.Add(Messages.NotOfAScorecard(figure.Location, figure.Name));
        foreach (ExpectedCell cell in expectation.Cells) bag.Add(Messages.NotOfAScorecard(cell.Location, "cells"));
    }

    private static void Check(Expectation expectation, StandardsFile file, DiagnosticBag bag)
    {
        string id = expectation.Standard.Name;
        Standard[] versions = [.. file.Standards.Where(s => s.Id == id && (expectation.Version is null || s.Version == expectation.Version))];
        if (versions.Length == 0) bag.Add(Messages.UnknownVersion(expectation.Standard.Location, id, expectation.Version!.Value));
        string[] because = [.. file.Exclusions.Concat(versions.SelectMany(s => s.Exclude)).Select(e => e.Because)];
        foreach (var count in expectation.Figures.Concat(expectation.Cells.SelectMany(c => c.Figures)).OfType<ExpectedFigure.Count>().Where(c => c.Reason is not null))
        {
            string[] reasons = count.Name == "excluded" ? because : ["abandoned", "short-abandon", "other-outcome"];
            if (!reasons.Contains(count.Reason)) bag.Add(Messages.UnknownReason(count.Location, count.Reason!, count.Name, reasons));
        }

        string[] groups = [.. versions.SelectMany(s => s.By).Select(f => f.Name)];
        foreach (Reference field in expectation.Cells.SelectMany(c => c.Group).Select(g => g.Key).Where(f => versions.Length > 0 && !groups.Contains(f.Name)))
            bag.Add(Messages.UnknownGroup(field.Location, field.Name, id, [.. groups, .. FigureReader.Keys, "period"]));
    }
}
