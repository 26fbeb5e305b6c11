using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>Checks what can be checked of standards without knowing the records.</summary>
internal static class StandardsCheck
{
    /// <summary>Finds every problem of all files together: ids are known in the whole set, all other names in their file.</summary>
    public static void Run(IReadOnlyList<StandardsFile> files, DiagnosticBag bag)
    {
        IdCheck.Run(files, bag);
        foreach (StandardsFile file in files)
        {
            FieldCheck.Run(file, bag);
            CalendarUseCheck.Run(file, bag);
            RangeCheck.Run(file, bag);
            VersionCheck.Run(file, bag);
            TargetCheck.Run(file, bag);
            Seeds.Run(file, bag);
        }

        ScorecardCheck.Run(files, bag);
    }
}
