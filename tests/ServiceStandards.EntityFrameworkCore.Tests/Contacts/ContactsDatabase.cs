using ServiceStandards.EntityFrameworkCore.Tests.Servers;

namespace ServiceStandards.EntityFrameworkCore.Tests.Contacts;

/// <summary>A new database with some contacts.</summary>
internal static class ContactsDatabase
{
    public static ContactsContext With(IEnumerable<StoredContact> contacts)
    {
        var context = new ContactsContext(SharedServer.NewDatabase());
        context.Database.EnsureCreated();
        context.Contacts.AddRange(contacts);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return context;
    }
}
