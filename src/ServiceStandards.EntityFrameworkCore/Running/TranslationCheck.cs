using System.Linq.Expressions;
using ServiceStandards.Compilation;
using ServiceStandards.Diagnostics;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Queries;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Model;

namespace ServiceStandards.EntityFrameworkCore.Running;

/// <summary>Finds all standards that have no form in SQL, before any query is run.</summary>
internal static class TranslationCheck
{
    public static IReadOnlyList<Diagnostic> Of<T>(Translation<T> translation)
    {
        Layers layers = translation.Layers(new SqlParameters());
        PushedSet<T> set = translation.Set;
        IEnumerable<Diagnostic> standards = set.Standards.Select(s => Of(s, set.Cuts[s.Layout.Cut], layers)).OfType<Diagnostic>();
        return [.. standards.Concat(set.Compiled.Bound.Drivers.Select(d => DatabaseMessages.DriversNotTranslatable(d.Source.Location, d.Source.Id)))];
    }

    private static Diagnostic? Of(PushedStandard standard, PushedCut cut, Layers layers)
    {
        try
        {
            foreach (Expression part in Parts(standard, cut)) layers.Write(part);
            return null;
        }
        catch (NotTranslatable failure)
        {
            StandardsFile file = standard.Standard.File;
            Standard source = standard.Standard.Source;
            return failure.Field is { } field
                ? DatabaseMessages.FieldNotTranslatable(file.Fields.FirstOrDefault(f => f.Name == field)?.Location ?? source.Location, source.Id, field, failure.Message)
                : DatabaseMessages.StandardNotTranslatable(source.Location, source.Id, failure.Message);
        }
    }

    private static IEnumerable<Expression> Parts(PushedStandard standard, PushedCut cut)
    {
        IEnumerable<Expression?> all = [standard.Class, standard.Unclear, .. standard.Amounts, standard.SoFar, standard.Value, standard.Time, .. Read(cut.Time), .. cut.Groups.SelectMany(g => Read(g.Value))];
        return all.OfType<Expression>();
    }

    private static IEnumerable<Expression> Read(FieldValue? value) => value is { } given ? [given.Given, given.Value] : [];
}
