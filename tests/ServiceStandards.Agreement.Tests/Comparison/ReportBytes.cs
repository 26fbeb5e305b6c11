using System.Text;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Comparison;

/// <summary>A whole report as text, to compare two reports to the last byte.</summary>
internal static class ReportBytes
{
    public static string Of(ComplianceReport report)
    {
        using var stream = new MemoryStream();
        report.WriteJson(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
