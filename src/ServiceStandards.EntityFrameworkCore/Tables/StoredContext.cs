using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.Conventions;

namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>Entity Framework over rows that have the fields that standards need, on a connection that is open.</summary>
internal sealed class StoredContext(DbConnection connection, IReadOnlyList<FieldForm> forms) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        var model = new ModelBuilder(NpgsqlConventionSetBuilder.Build());
        EntityTypeBuilder<StoredRow> row = model.Entity<StoredRow>().HasNoKey();
        foreach (FieldForm form in forms)
        {
            Type type = form.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(form.Type) : form.Type;
            PropertyBuilder property = row.Property(type, form.Field).HasColumnName(form.Field);
            if (form.StoreType is not null) property.HasColumnType(form.StoreType);
        }

        optionsBuilder.UseNpgsql(connection).UseModel(model.FinalizeModel());
    }
}
