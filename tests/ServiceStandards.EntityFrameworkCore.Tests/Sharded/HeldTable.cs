using Microsoft.EntityFrameworkCore;
using Npgsql;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Sharded;

/// <summary>A table that nobody else can read: whoever wants to waits.</summary>
internal sealed class HeldTable : IDisposable
{
    private readonly NpgsqlConnection _holder;
    private readonly string _connection;

    public HeldTable(ContactsContext database)
    {
        _connection = database.Database.GetConnectionString() + ";Pooling=false";
        _holder = new NpgsqlConnection(_connection);
        _holder.Open();
        using var command = new NpgsqlCommand("begin; lock table contacts in access exclusive mode", _holder);
        command.ExecuteNonQuery();
    }

    /// <summary>Comes to its end when somebody waits for the table.</summary>
    public async Task SomebodyWaits()
    {
        await using var other = new NpgsqlConnection(_connection);
        await other.OpenAsync();
        await using var command = new NpgsqlCommand("select count(*) from pg_locks where not granted and relation = 'contacts'::regclass", other);
        while ((long)(await command.ExecuteScalarAsync())! == 0) await Task.Delay(20);
    }

    public void Dispose() => _holder.Dispose();
}
