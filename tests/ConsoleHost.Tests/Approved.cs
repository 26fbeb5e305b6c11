namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>Whole outputs that somebody has read and approved; what came instead lies beside them as received.</summary>
internal static class Approved
{
    public static string Text(string name) => File.ReadAllText(PathOf(name, "approved"));

    public static void ShouldBeApproved(this string received, string name)
    {
        string approved = File.Exists(PathOf(name, "approved")) ? Text(name) : "";
        if (received == approved) return;
        File.WriteAllText(PathOf(name, "received"), received);
        received.ShouldBe(approved, $"{name}.received.txt differs from {name}.approved.txt");
    }

    private static string PathOf(string name, string what) => Path.Combine(Repository.Root, "tests", "ConsoleHost.Tests", "Approved", $"{name}.{what}.txt");
}
