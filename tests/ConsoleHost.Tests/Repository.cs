namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>The tests run in the root of the repository, as a reader of its README does.</summary>
[SetUpFixture]
public sealed class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    [OneTimeSetUp]
    public void Enter() => Environment.CurrentDirectory = Root;

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ServiceStandards.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
