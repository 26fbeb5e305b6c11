using System.Text.RegularExpressions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServiceStandards.Diagnostics;
using ServiceStandards.Sources;

namespace ServiceStandards.ReportingJob.Settings;

/// <summary>Says everything that is wrong with the section <c>Database</c> before the job starts.</summary>
internal sealed partial class DatabaseCheck(IHostEnvironment environment) : IValidateOptions<DatabaseSettings>
{
    public ValidateOptionsResult Validate(string? name, DatabaseSettings options)
    {
        string[] problems = [.. Problems(options), .. MappingProblems(options.Mapping)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Problems(DatabaseSettings options)
    {
        if (options.Provider is not ("sqlite" or "postgres")) yield return $"Database:Provider is '{options.Provider}', expected sqlite or postgres.";
        if (options.ConnectionString.Length == 0) yield return "Database:ConnectionString is not given.";
        if (!Name().IsMatch(options.Table)) yield return $"Database:Table is '{options.Table}', expected a name, or a schema and a name.";
        if (!Word().IsMatch(options.TimeColumn)) yield return $"Database:TimeColumn is '{options.TimeColumn}', expected the name of a column.";
        if (!Word().IsMatch(options.VersionColumn)) yield return $"Database:VersionColumn is '{options.VersionColumn}', expected the name of a column.";
        if (options.MaxRejected is < 0 or > 1) yield return FormattableString.Invariant($"Database:MaxRejected is {options.MaxRejected}, expected a share from 0 to 1.");
        if (options.SampleContacts && options.Provider == "postgres") yield return "Database:SampleContacts is for sqlite only.";
    }

    private IEnumerable<string> MappingProblems(string? mapping)
    {
        try
        {
            if (mapping is not null) Mapping.Load(Path.Combine(environment.ContentRootPath, mapping));
            return [];
        }
        catch (StandardsException wrong)
        {
            return wrong.Diagnostics.Select(d => d.ToString());
        }
    }

    // Names go into the text of queries, so nothing but plain names is let in.
    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex Word();
}
