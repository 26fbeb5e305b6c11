using System.Text;

namespace ServiceStandards.Reports.Tests;

/// <summary>Holds whole outputs against the ones that were looked at and approved.</summary>
internal static class Approval
{
    public static void ShouldBeApproved(this string actual, string name)
    {
        string approved = Path.Combine(Folder(), name + ".approved.txt"), received = Path.Combine(Folder(), name + ".received.txt");
        if (File.Exists(approved) && File.ReadAllText(approved) == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(false));
        Assert.Fail($"'{name}' is not as approved. Look at {received}; if it is right, rename it to {Path.GetFileName(approved)}.");
    }

    private static string Folder() => Path.Combine(Root(), "tests", "ServiceStandards.Reports.Tests", "Approved");

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ServiceStandards.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
