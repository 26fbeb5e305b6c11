using Microsoft.EntityFrameworkCore;

namespace ServiceStandards.Benchmarks.Database;

/// <summary>The table of contacts; queries may take as long as they do.</summary>
internal sealed class CallsContext(string connection) : DbContext
{
    public DbSet<StoredCall> Calls => Set<StoredCall>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql(connection, o => o.CommandTimeout(0));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredCall>().ToTable(CallsTable.Name);
        foreach (var property in modelBuilder.Entity<StoredCall>().Metadata.GetProperties()) property.SetColumnName(CallsTable.Column(property.Name));
    }
}
