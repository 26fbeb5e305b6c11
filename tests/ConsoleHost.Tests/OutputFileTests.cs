using ServiceStandards.ConsoleHost.Output;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>Files are there whole or not at all.</summary>
public sealed class OutputFileTests
{
    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void Stopped_in_the_middle_the_file_before_stays_and_nothing_lies_beside_it()
    {
        string path = _desk.Write("report.json", "before");
        using var stop = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(() => OutputFile.Write(path, stream =>
        {
            stream.Write("half"u8);
            _desk.Names.Count().ShouldBe(2);
            stop.Cancel();
            stream.Write("the rest"u8);
        }, stop.Token));
        File.ReadAllText(path).ShouldBe("before");
        _desk.Names.ShouldBe(["report.json"]);
    }

    [Test]
    public void A_full_disk_is_an_error_without_a_file()
    {
        Should.Throw<CannotRunException>(() => OutputFile.Write(_desk.Path("report.json"), _ => throw new IOException("No space left on device"), CancellationToken.None))
            .Message.ShouldBe($"'{_desk.Path("report.json")}' cannot be written: No space left on device");
        _desk.Names.ShouldBeEmpty();
    }

    [Test]
    public void Written_whole_it_is_there_alone()
    {
        OutputFile.Write(_desk.Path("report.json"), stream => stream.Write("whole"u8), CancellationToken.None);
        File.ReadAllText(_desk.Path("report.json")).ShouldBe("whole");
        _desk.Names.ShouldBe(["report.json"]);
    }
}
