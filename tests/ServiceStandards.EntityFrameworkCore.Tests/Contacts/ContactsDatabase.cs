namespace ServiceStandards.EntityFrameworkCore.Tests.Contacts;

/// <summary>A new database with some contacts.</summary>
internal static class ContactsDatabase
{
    public static ContactsContext With(IEnumerable<StoredContact> contacts) => With(SharedServer.NewDatabase(), contacts);

    /// <param name="connection">How to connect to the database, which is empty.</param>
    /// <param name="contacts">The contacts.</param>
    public static ContactsContext With(string connection, IEnumerable<StoredContact> contacts)
    {
        var context = new ContactsContext(connection);
        context.Database.EnsureCreated();
        context.Contacts.AddRange(contacts);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return context;
    }
}
