namespace ServiceStandards.Packs.Tests;

/// <summary>Outcomes that somebody has read and approved; what came instead lies beside them as received.</summary>
internal static class Approved
{
    public static void ShouldBeApproved(this string received, string name)
    {
        string approved = PathOf(name, "approved");
        if (File.Exists(approved) && File.ReadAllText(approved) == received) return;
        File.WriteAllText(PathOf(name, "received"), received);
        received.ShouldBe(File.Exists(approved) ? File.ReadAllText(approved) : "", $"{name}.received.txt differs from {name}.approved.txt");
    }

    private static string PathOf(string name, string what) => Path.Combine(Repository.Root, "tests", "ServiceStandards.Packs.Tests", "Approved", $"{name}.{what}.txt");
}
