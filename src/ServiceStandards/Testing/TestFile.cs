using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>A file of tests as written.</summary>
/// <param name="Standards">Paths of the standards it tests, relative to the file; at least one.</param>
/// <param name="Tests">Its tests.</param>
/// <param name="IsWhole">False when a part of it could not be read, which is reported: then it is checked on, but not run.</param>
/// <param name="Location">Where the file is.</param>
internal sealed record TestFile(ImmutableArray<Literal> Standards, ImmutableArray<WrittenTest> Tests, bool IsWhole, SourceLocation Location);

/// <summary>A test as written.</summary>
internal sealed record WrittenTest(
    string Name, Literal AsOf, ImmutableArray<WrittenRecord> Records, ImmutableArray<Expectation> Expectations, SourceLocation Location);

/// <summary>A record as written, and how many there are of it.</summary>
internal sealed record WrittenRecord(int Repeat, ImmutableArray<WrittenField> Fields, ImmutableArray<WrittenEvent> Events, SourceLocation Location);

/// <summary>A field of a record; a null value says that it has none.</summary>
internal sealed record WrittenField(string Name, Literal? Value, SourceLocation Location);

/// <summary>Something that happened to a record.</summary>
internal sealed record WrittenEvent(string Name, Literal At);

/// <summary>What a test expects of a standard.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Version">Which version of it; null = the one in force at the test's moment.</param>
/// <param name="Figures">What is expected of all records together.</param>
/// <param name="Cells">What is expected of single cells.</param>
internal sealed record Expectation(Reference Standard, int? Version, ImmutableArray<ExpectedFigure> Figures, ImmutableArray<ExpectedCell> Cells);

/// <summary>What is expected of a cell.</summary>
/// <param name="Period">The label of its period; null where time is not cut, or for records without a time.</param>
/// <param name="Group">The values of the fields it is cut by; a null value is that of records without one.</param>
/// <param name="Figures">What is expected of it.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record ExpectedCell(
    string? Period, ImmutableArray<KeyValuePair<Reference, string?>> Group, ImmutableArray<ExpectedFigure> Figures, SourceLocation Location);
