using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.Diagnostics;
using ServiceStandards.Differences;
using ServiceStandards.Language;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Validation;
using ServiceStandards.Values;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards;

/// <summary>
/// Service standards that were read and checked: ready to be bound to a type of records. Immutable and safe to share.
/// </summary>
/// <example>
/// <code>
/// StandardSet standards = StandardSet.Load("standards/contact-centre.yaml");
/// ComplianceReport report = standards.For&lt;Call&gt;().Evaluate(calls, asOf);
/// report.WriteJson("report.json");
/// </code>
/// </example>
public sealed class StandardSet
{
    private readonly DiagnosticBag _found;

    private StandardSet(IReadOnlyList<StandardsFile> files, DiagnosticBag found)
    {
        (Files, _found) = (files, found);
        Warnings = found.InFileOrder();
        Fingerprint = Language.Fingerprint.Of(found.Sources);
    }

    private StandardSet(IReadOnlyList<StandardsFile> files, StandardSet whole, string fingerprint)
    {
        (Files, _found) = (files, whole._found);
        Warnings = [.. whole.Warnings.Where(w => files.Any(f => f.Path == w.Location.File))];
        Fingerprint = fingerprint;
    }

    /// <summary>What is probably not as it was meant, in file order; empty when nothing is.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; }

    /// <summary>Names this content: the same standards have the same fingerprint on every machine.</summary>
    public string Fingerprint { get; }

    /// <summary>The ids of the standards, in the order of the files; one with versions occurs once.</summary>
    public IReadOnlyList<string> Ids => [.. Files.SelectMany(f => f.Standards).Select(s => s.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The same standards for reports in another language.</summary>
    /// <param name="language"><c>en</c> or <c>nl</c>; a title that is not written in it stays in the language it is written in.</param>
    /// <exception cref="ArgumentException">The language is another one.</exception>
    public StandardSet In(string language)
    {
        if (language is not ("en" or "nl")) throw new ArgumentException($"Reports speak en and nl, not '{language}'.", nameof(language));
        return new StandardSet([.. Files.Select(f => f with { Language = language })], this, Fingerprint);
    }

    /// <summary>
    /// Some of the standards: those that are named by their id or a tag, and the parts of named scorecards. Scorecards stay whose parts are all among them, driver analyses
    /// that are named. The fingerprint is another where the choice is.
    /// </summary>
    /// <param name="names">Ids of standards, scorecards and driver analyses, or tags; at least one.</param>
    /// <exception cref="ArgumentException">Nothing has one of the names, or there are none; the message says which there are.</exception>
    public StandardSet Only(params IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        IReadOnlyList<StandardsFile> chosen = Selection.Of(Files, [.. names], out string key);
        return new StandardSet(chosen, this, Language.Fingerprint.OfPart(Fingerprint, key));
    }

    /// <summary>Reads a moment as standards write it: a date (its first moment) or a local time in the first file's time zone, or a time with an offset.</summary>
    /// <param name="text">Such as <c>2026-04-01</c>, <c>2026-03-31T18:00</c> or <c>2026-03-31T18:00+02:00</c>.</param>
    /// <param name="moment">The moment, with the offset it has in that zone.</param>
    /// <returns>Whether the text is one of these.</returns>
    public bool TryReadMoment(string text, out DateTimeOffset moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        DateTimeZone zone = Files[0].TimeZone;
        bool isRead = TimeText.TryRead(text, zone, out Instant instant);
        moment = isRead ? instant.InZone(zone).ToDateTimeOffset() : default;
        return isRead;
    }

    /// <summary>Reads a length of time as standards write it.</summary>
    /// <param name="text">Such as <c>90s</c>, <c>1h30m</c>, <c>2d</c> or <c>PT2M</c>.</param>
    /// <param name="span">The length.</param>
    /// <returns>Whether the text is one of these.</returns>
    public static bool TryReadDuration(string text, out TimeSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool isRead = DurationText.TryRead(text, out long ticks);
        span = TimeSpan.FromTicks(ticks);
        return isRead;
    }

    /// <summary>
    /// Whether what becomes of a record may depend on the records before and after it (<c>until-next</c>, <c>since-previous</c>): then a part of the records, such as those of one day,
    /// is not to be measured without the others.
    /// </summary>
    public bool LooksAtNeighbours => Files.SelectMany(f => f.Fields).Any(f => f.Formula is FieldFormula.UntilNext or FieldFormula.SincePrevious);

    internal IReadOnlyList<StandardsFile> Files { get; }

    /// <summary>Reads files of standards, or folders with such files in and below them.</summary>
    /// <param name="paths">Files and folders; at least one.</param>
    /// <returns>The standards of all files together.</returns>
    /// <exception cref="StandardsException">Something is wrong with the files; holds every problem in them.</exception>
    public static StandardSet Load(params IEnumerable<string> paths) =>
        TryLoad(paths, out StandardSet? set, out IReadOnlyList<Diagnostic> diagnostics) ? set : throw new StandardsException(diagnostics);

    /// <summary>Reads standards from a text.</summary>
    /// <param name="yaml">The text of one file.</param>
    /// <param name="path">The name of the file in messages and reports.</param>
    /// <exception cref="StandardsException">Something is wrong with the text; holds every problem in it.</exception>
    public static StandardSet Parse(string yaml, string path = "standards.yaml") =>
        TryParse(yaml, path, out StandardSet? set, out IReadOnlyList<Diagnostic> diagnostics) ? set : throw new StandardsException(diagnostics);

    internal static StandardSet ParseAll(IEnumerable<(string Path, string Yaml)> texts)
    {
        var bag = new DiagnosticBag();
        StandardsFile[] files = [.. texts.Select(t => StandardsReader.Read(t.Path, t.Yaml, bag)).OfType<StandardsFile>()];
        return TryMake(files, bag, out StandardSet? set, out IReadOnlyList<Diagnostic> diagnostics) ? set : throw new StandardsException(diagnostics);
    }

    /// <summary>Reads files of standards, or folders; never throws for what is in them.</summary>
    /// <param name="paths">Files and folders; at least one.</param>
    /// <param name="set">The standards; null when there is an error.</param>
    /// <param name="diagnostics">All errors and warnings in file order.</param>
    /// <returns>Whether the standards can be used.</returns>
    public static bool TryLoad(IEnumerable<string> paths, [NotNullWhen(true)] out StandardSet? set, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] all = [.. paths];
        if (all.Length == 0) throw new ArgumentException("Name at least one file or folder of standards.", nameof(paths));
        var bag = new DiagnosticBag();
        return TryMake(StandardsFiles.Load(all, bag), bag, out set, out diagnostics);
    }

    /// <summary>Reads standards from a text; never throws for what is in it.</summary>
    /// <param name="yaml">The text of one file.</param>
    /// <param name="path">The name of the file in messages and reports.</param>
    /// <param name="set">The standards; null when there is an error.</param>
    /// <param name="diagnostics">All errors and warnings in file order.</param>
    /// <returns>Whether the standards can be used.</returns>
    public static bool TryParse(string yaml, string path, [NotNullWhen(true)] out StandardSet? set, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(path);
        var bag = new DiagnosticBag();
        StandardsFile? file = StandardsReader.Read(path, yaml, bag);
        return TryMake(file is null ? [] : [file], bag, out set, out diagnostics);
    }

    /// <summary>Binds the standards to records of a class, record or struct by the names of its properties.</summary>
    /// <typeparam name="T">The record's type: <c>AnsweredAt</c> is the field <c>answered-at</c>.</typeparam>
    /// <exception cref="StandardsException">A field that a standard needs is absent or of a type that does not fit; holds every problem.</exception>
    public StandardsFor<T> For<T>() => For(new ObjectShape<T>());

    /// <summary>Binds the standards to records of a given shape.</summary>
    /// <param name="shape">How fields are read from a record.</param>
    /// <exception cref="StandardsException">A field that a standard needs is absent or of a type that does not fit; holds every problem.</exception>
    public StandardsFor<T> For<T>(RecordShape<T> shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return new StandardsFor<T>(this, shape);
    }

    /// <summary>Says in plain words what the standards, scorecards and driver analyses of the set promise.</summary>
    /// <param name="language"><c>en</c> or <c>nl</c>.</param>
    /// <returns>A description of each, in the order of the files: standards (each version), then scorecards and analyses.</returns>
    /// <exception cref="ArgumentException">It is another language.</exception>
    public IReadOnlyList<Description> Describe(string language = "en") => [.. Describer.Describe(Files, Tongue.In(language), language)];

    /// <summary>Says in plain words how these standards differ from older ones, and whether more or less is promised.</summary>
    /// <param name="older">The older standards.</param>
    /// <param name="language"><c>en</c> or <c>nl</c>.</param>
    /// <returns>The differences in the order of these files; empty when they say the same.</returns>
    /// <exception cref="ArgumentException">It is another language.</exception>
    public IReadOnlyList<Difference> DifferencesFrom(StandardSet older, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(older);
        return [.. Differ.Compare(older.Files, Files, language)];
    }

    /// <summary>Reaches the verdicts on records that were counted, also by another run on another machine: the records are not needed any more.</summary>
    /// <param name="tally">A tally of these standards, or several merged.</param>
    /// <exception cref="InvalidOperationException">The tally was made by other standards; the message names what differs.</exception>
    /// <exception cref="StandardsException">The tally says of the records' fields what does not fit the standards.</exception>
    public ComplianceReport Report(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        MustBeOfThese(tally);
        BoundSet bound = Bind(FieldsOfTally.Catalog(tally.Layout.Fields), tally.Window.IsLimited);
        return Report(bound, LayoutPlanner.PlanForReport(bound), WatchCompiler.Plan(bound), tally);
    }

    internal ComplianceReport Report(BoundSet bound, TallyLayout layout, ImmutableArray<ImmutableArray<LiteralUse>> literals, Tally tally)
    {
        MustBeOfThese(tally);
        if (!layout.Fits(tally.Layout))
            throw new InvalidOperationException("This tally was made of records with other fields, so that the same standards count differently in it.");
        ComplianceReport report = ReportMaker.Reach(bound, layout, literals, tally, Warnings) with { Fingerprint = Fingerprint };
        return Sentences.AddTo(report, Files);
    }

    private void MustBeOfThese(Tally tally)
    {
        if (PartChanges.Between(tally.Layout.Parts, [.. Files.SelectMany(f => f.Parts)], "the tally", "these standards") is { } changes)
            throw new InvalidOperationException($"This tally was made by other standards, or by another version of them: {changes}.");
    }

    internal BoundSet Bind(FieldCatalog catalog, bool windowed)
    {
        var bag = new DiagnosticBag(_found);
        BoundSet bound = SetBinder.Bind(Files, catalog, windowed, bag);
        bag.ThrowIfErrors();
        return bound;
    }

    private static bool TryMake(IReadOnlyList<StandardsFile> files, DiagnosticBag bag, [NotNullWhen(true)] out StandardSet? set, out IReadOnlyList<Diagnostic> diagnostics)
    {
        if (StandardsCheck.Run(files, bag)) SetBinder.Bind(files, OpenFields.Catalog, windowed: false, bag);
        diagnostics = bag.InFileOrder();
        set = bag.HasErrors || files.Count == 0 ? null : new StandardSet(files, bag);
        return set is not null;
    }
}
