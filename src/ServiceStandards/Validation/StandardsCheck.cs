using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>Checks what can be checked of standards without knowing the records.</summary>
internal static class StandardsCheck
{
    /// <summary>Finds every problem of all files together: ids are known in the whole set, all other names in their file.</summary>
    /// <returns>Whether names may be followed: none leads in a circle, or on and on until a stack overflows.</returns>
    public static bool Run(IReadOnlyList<StandardsFile> files, DiagnosticBag bag)
    {
        bool mayFollow = true;
        IdCheck.Run(files, bag);
        foreach (StandardsFile file in files)
        {
            mayFollow &= FieldCheck.Run(file, bag);
            CalendarUseCheck.Run(file, bag);
            RangeCheck.Run(file, bag);
            VersionCheck.Run(file, bag);
            TargetCheck.Run(file, bag);
            Seeds.Run(file, bag);
        }

        return ScorecardCheck.Run(files, bag) && mayFollow;
    }
}
