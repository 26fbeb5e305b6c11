using Microsoft.EntityFrameworkCore;

namespace ServiceStandards.EntityFrameworkCore.Tests.Contacts;

/// <summary>Contacts in a database; the enum stands there as a number, or as a text.</summary>
internal sealed class ContactsContext(string connection) : DbContext
{
    public DbSet<StoredContact> Contacts => Set<StoredContact>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql(connection);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredContact>().ToTable("contacts").HasMany(c => c.Events).WithOne();
        modelBuilder.UseServiceStandards();
        modelBuilder.Entity<StoredContact>().Property(c => c.QueuedAt).HasColumnType("timestamp without time zone");
        modelBuilder.Entity<StoredContact>().Property(c => c.Csat).HasColumnType("numeric");
    }
}
