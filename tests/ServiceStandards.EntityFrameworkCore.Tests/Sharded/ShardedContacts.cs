using Microsoft.EntityFrameworkCore;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.EntityFrameworkCore.Tests.Servers;

namespace ServiceStandards.EntityFrameworkCore.Tests.Sharded;

/// <summary>Contacts in a table that is cut by queue: two servers keep a part each, as foreign tables of a third, which keeps the other queues itself.</summary>
internal sealed class ShardedContacts : IDisposable
{
    private static readonly string[][] s_queues = [["sales", "été"], ["service", "Sales"]];

    private ShardedContacts(ContactsContext whole, ContactsContext[] shards) => (Whole, Shards) = (whole, shards);

    /// <summary>The coordinator, where the table is whole.</summary>
    public ContactsContext Whole { get; }

    /// <summary>The two servers that keep parts.</summary>
    public IReadOnlyList<ContactsContext> Shards { get; }

    /// <summary>The part of the table that the coordinator keeps itself.</summary>
    public IQueryable<StoredContact> Rest => Whole.Contacts.FromSqlRaw("select * from contacts_rest");

    /// <summary>Makes the databases.</summary>
    /// <param name="servers">The coordinator, then the two others.</param>
    /// <param name="name">Of the databases.</param>
    /// <param name="contacts">What is in the table.</param>
    public static ShardedContacts On(IReadOnlyList<PostgresServer> servers, string name, IReadOnlyList<StoredContact> contacts)
    {
        ContactsContext[] shards = [.. s_queues.Select((queues, i) => ContactsDatabase.With(servers[i + 1].NewDatabase(name), contacts.Where(c => queues.Contains(c.Queue))))];
        ContactsContext whole = ContactsDatabase.With(servers[0].NewDatabase(name), contacts.Where(c => !s_queues.Any(q => q.Contains(c.Queue))));
        whole.Database.ExecuteSqlRaw("""
            create extension postgres_fdw;
            alter table contacts rename to contacts_rest;
            create table contacts (like contacts_rest) partition by list ("Queue");
            alter table contacts attach partition contacts_rest default;
            """);
        for (int i = 0; i < shards.Length; i++) whole.Database.ExecuteSqlRaw(Foreign(servers[i + 1].Port, name, i + 1, s_queues[i]));
        whole.Database.ExecuteSqlRaw("analyze contacts");
        return new ShardedContacts(whole, shards);
    }

    public void Dispose()
    {
        Whole.Dispose();
        foreach (ContactsContext shard in Shards) shard.Dispose();
    }

    private static string Foreign(int port, string database, int shard, string[] queues) => FormattableString.Invariant($"""
        create server shard{shard} foreign data wrapper postgres_fdw options (host '127.0.0.1', port '{port}', dbname '{database}', async_capable 'true');
        create user mapping for postgres server shard{shard} options (user 'postgres');
        create foreign table contacts_{shard} partition of contacts for values in ({string.Join(", ", queues.Select(q => $"'{q}'"))}) server shard{shard} options (table_name 'contacts');
        """);
}
