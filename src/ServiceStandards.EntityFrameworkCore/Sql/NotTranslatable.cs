namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>Something has no form in SQL; turned into a diagnostic that names the standards, never seen by callers.</summary>
internal sealed class NotTranslatable : Exception
{
    public NotTranslatable(string construct) : base(construct) { }

    private NotTranslatable(string construct, string field) : base(construct) => Field = field;

    /// <summary>The field that has it; null = it stands in the standard itself.</summary>
    public string? Field { get; }

    public NotTranslatable In(string field) => Field is null ? new NotTranslatable(Message, field) : this;
}
