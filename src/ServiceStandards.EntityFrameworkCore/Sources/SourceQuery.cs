using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ServiceStandards.EntityFrameworkCore.Sql;

namespace ServiceStandards.EntityFrameworkCore.Sources;

/// <summary>The caller's query, narrowed to the columns that standards read; Entity Framework writes its SQL.</summary>
internal sealed class SourceQuery<T>
{
    private readonly IQueryable<T> _records;
    private readonly ParameterExpression _record;
    private readonly IEntityType? _entity;
    private readonly List<Expression> _reads = [];

    /// <param name="records">The records.</param>
    /// <param name="record">The parameter that the columns are read from.</param>
    public SourceQuery(IQueryable<T> records, ParameterExpression record)
    {
        (_records, _record) = (records, record);
        var root = new RootFinder();
        root.Visit(records.Expression);
        _entity = root.Entity?.Model.FindEntityType(typeof(T));
    }

    /// <summary>Reserves a column, the same for the same reading.</summary>
    /// <returns>Its place.</returns>
    /// <exception cref="NotTranslatable">Entity Framework cannot write it as SQL.</exception>
    public int Column(Expression read)
    {
        int known = _reads.FindIndex(r => ExpressionEqualityComparer.Instance.Equals(r, read));
        if (known >= 0) return known;
        ThrowIfNotTranslatable(read);
        _reads.Add(read);
        return _reads.Count - 1;
    }

    /// <summary>A command on the query's own connection, in its own transaction if there is one.</summary>
    public DbCommand Command()
    {
        if (_reads.Count == 0) return _records.Select(_ => 1).CreateDbCommand();
        Expression[] values = [.. _reads.Select(r => (Expression)Expression.Convert(r, typeof(object)))];
        Expression<Func<T, object[]>> row = Expression.Lambda<Func<T, object[]>>(Expression.NewArrayInit(typeof(object), values), _record);
        return _records.Select(row).CreateDbCommand();
    }

    /// <summary>The columns with their types, as the database tells them without running the query.</summary>
    public async Task<IReadOnlyList<SourceColumn>> Columns(DbCommand command, CancellationToken cancellation)
    {
        DbDataReader reader = await command.ExecuteReaderAsync(CommandBehavior.SchemaOnly, cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            if (reader.FieldCount != Math.Max(1, _reads.Count))
                throw new InvalidOperationException($"Entity Framework gives {reader.FieldCount} columns for {_reads.Count} fields; the query cannot be wrapped.");
            return [.. _reads.Select((r, i) => new SourceColumn(Name(i), r, reader.GetDataTypeName(i), null))];
        }
    }

    /// <summary>The query in brackets, with names for its columns.</summary>
    public string From(DbCommand command) =>
        $"({command.CommandText.TrimEnd(';', '\n', ' ')}) as r({string.Join(", ", Enumerable.Range(0, Math.Max(1, _reads.Count)).Select(Name))})";

    private static string Name(int column) => "c" + column.ToString(CultureInfo.InvariantCulture);

    /// <summary>How a property is stored; null = as it is.</summary>
    /// <exception cref="NotTranslatable">It is stored as something that cannot be reckoned with.</exception>
    public ValueConverter? ConverterOf(Expression read)
    {
        if (read is not MemberExpression { Expression: { } owner, Member: { } member } || owner != _record || _entity?.FindProperty(member.Name) is not { } property) return null;
        ValueConverter? converter = property.GetTypeMapping().Converter;
        Type type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (converter is null || type.IsEnum || IsWhole(type) && IsWhole(converter.ProviderClrType)) return converter;
        throw new NotTranslatable($"the conversion of property '{member.Name}' to {converter.ProviderClrType.Name}");
    }

    private static bool IsWhole(Type type) => type.IsPrimitive && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64 || type == typeof(decimal);

    /// <summary>In an order what cannot be written as SQL is an error; as a result it would be computed here, on rows that are never fetched.</summary>
    private void ThrowIfNotTranslatable(Expression read)
    {
        try
        {
            Expression<Func<T, object>> key = Expression.Lambda<Func<T, object>>(Expression.Convert(read, typeof(object)), _record);
            _records.OrderBy(key).ToQueryString();
        }
        catch (InvalidOperationException)
        {
            throw new NotTranslatable("a value that Entity Framework cannot write as SQL");
        }
    }

    private sealed class RootFinder : ExpressionVisitor
    {
        public IEntityType? Entity { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is EntityQueryRootExpression root) Entity ??= root.EntityType;
            return node is QueryRootExpression ? node : base.VisitExtension(node);
        }
    }
}
