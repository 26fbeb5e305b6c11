using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>A column that the caller's query gives.</summary>
/// <param name="Name">Its name in the SQL around the query.</param>
/// <param name="Read">How it is read from a record.</param>
/// <param name="StoreType">Its type in the database, such as <c>timestamp with time zone</c>.</param>
/// <param name="Converter">What turns a property's values into the stored ones; null = nothing does.</param>
internal sealed record SourceColumn(string Name, Expression Read, string StoreType, ValueConverter? Converter);
