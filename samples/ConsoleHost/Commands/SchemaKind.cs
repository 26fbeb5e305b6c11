namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The kinds of files that have a schema.</summary>
internal enum SchemaKind { Standards, Tests, Mapping }
