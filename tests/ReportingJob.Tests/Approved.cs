namespace ServiceStandards.ReportingJob.Tests;

/// <summary>Texts that somebody has read and approved; what came instead lies beside them as received.</summary>
internal static class Approved
{
    private static readonly string s_folder = Path.Combine(Root(AppContext.BaseDirectory), "tests", "ReportingJob.Tests", "Approved");

    public static void ShouldBeApproved(this string received, string name)
    {
        string approved = Path.Combine(s_folder, $"{name}.approved.txt");
        if (File.Exists(approved) && File.ReadAllText(approved) == received) return;
        Directory.CreateDirectory(s_folder);
        File.WriteAllText(Path.Combine(s_folder, $"{name}.received.txt"), received);
        received.ShouldBe(File.Exists(approved) ? File.ReadAllText(approved) : "");
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "ServiceStandards.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
