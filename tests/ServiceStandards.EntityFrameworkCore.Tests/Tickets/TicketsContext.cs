using Microsoft.EntityFrameworkCore;

namespace ServiceStandards.EntityFrameworkCore.Tests.Tickets;

internal sealed class TicketsContext(string connection) : DbContext
{
    private static readonly DateTimeOffset s_monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public DbSet<Ticket> Tickets => Set<Ticket>();

    /// <summary>Three tickets, the first answered late.</summary>
    public static TicketsContext WithThree(string connection)
    {
        var context = new TicketsContext(connection);
        context.Database.EnsureCreated();
        context.Tickets.AddRange(Enumerable.Range(1, 3).Select(i => new Ticket
        {
            Id = $"t{i}",
            ArrivedAt = s_monday.AddHours(i),
            FirstReplyAt = s_monday.AddHours(i + (i == 1 ? 9 : 1)),
            Urgency = i == 2 ? Urgency.CanWait : Urgency.VeryUrgent,
            Labour = TimeSpan.FromMinutes(i),
            Events = [new TicketEvent { Name = "created", At = s_monday.AddHours(i) }, new TicketEvent { Name = "agent-message", At = s_monday.AddHours(i + 2) }],
        }));
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return context;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql(connection);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Ticket>().ToTable("tickets").Ignore(t => t.Shout).HasMany(t => t.Events).WithOne();
        modelBuilder.Entity<Ticket>().Navigation(t => t.Events).AutoInclude();
        modelBuilder.Entity<Ticket>().Property(t => t.Urgency).HasConversion<string>();
        modelBuilder.Entity<Ticket>().Property(t => t.Labour).HasConversion(l => l.TotalMinutes, m => TimeSpan.FromMinutes(m));
    }
}
