using System.Globalization;

namespace ServiceStandards.Compilation;

/// <summary>Names a record without an id by its number in the source.</summary>
internal static class RecordNumber
{
    public static string Write(long ordinal) => "#" + ordinal.ToString(CultureInfo.InvariantCulture);
}
