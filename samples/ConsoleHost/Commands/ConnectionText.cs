using System.Data.Common;
using Npgsql;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>How to connect to a database: from the command line, or from the environment, where a password can be. Never printed.</summary>
internal static class ConnectionText
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "SERVICE_STANDARDS_CONNECTION";

    private const string Example = "It is written like 'Host=db.example;Database=calls;Username=report'.";

    public static string Of(string? option)
    {
        string? text = option ?? Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(text)) throw new CannotRunException($"--table needs a database: name it with --connection, or in the environment variable {Variable}. {Example}");
        string source = option is null ? Variable : "--connection";
        NpgsqlConnectionStringBuilder read = Read(text, source);
        if (option is not null && !string.IsNullOrEmpty(read.Password))
            throw new CannotRunException($"--connection has a password, which everyone on this machine can read there. Put the connection string into the environment variable {Variable}, or the password into PGPASSWORD or a password file.");
        if (string.IsNullOrEmpty(read.Host)) throw new CannotRunException($"{source} names no host. {Example}");
        if (!Has(text, nameof(read.CommandTimeout))) read.CommandTimeout = 0; // a long query is stopped by Ctrl-C
        return read.ConnectionString;
    }

    /// <summary>What is wrong is said by its key alone: the value next to it may be a password.</summary>
    private static NpgsqlConnectionStringBuilder Read(string text, string source)
    {
        var read = new NpgsqlConnectionStringBuilder();
        foreach (KeyValuePair<string, object> pair in Pairs(text, source))
        {
            try
            {
                read[pair.Key] = pair.Value;
            }
            catch (Exception wrong) when (wrong is ArgumentException or KeyNotFoundException or FormatException or InvalidCastException)
            {
                bool isKey = new NpgsqlConnectionStringBuilder().ContainsKey(pair.Key);
                throw new CannotRunException(isKey ? $"{source}: the value of '{pair.Key}' cannot be read." : $"{source}: nothing is called '{pair.Key}' in a connection string. {Example}", wrong);
            }
        }

        return read;
    }

    private static IEnumerable<KeyValuePair<string, object>> Pairs(string text, string source)
    {
        try
        {
            var pairs = new DbConnectionStringBuilder { ConnectionString = text };
            return [.. pairs.Keys.Cast<string>().Select(k => KeyValuePair.Create(k, pairs[k]))];
        }
        catch (ArgumentException)
        {
            throw new CannotRunException($"{source} is no connection string. {Example}"); // the parser's own message would show the text
        }
    }

    private static bool Has(string text, string key) =>
        new DbConnectionStringBuilder { ConnectionString = text }.Keys.Cast<string>().Any(k => k.Replace(" ", "", StringComparison.Ordinal).Equals(key, StringComparison.OrdinalIgnoreCase));
}
