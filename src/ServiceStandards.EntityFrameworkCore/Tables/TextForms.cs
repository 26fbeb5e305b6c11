using ServiceStandards.EntityFrameworkCore.Sql;

namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>Cells as texts, as files would hold them.</summary>
internal static class TextForms
{
    /// <summary>The text of a column.</summary>
    /// <exception cref="NotTranslatable">Its type has texts of several forms.</exception>
    public static string Of(StoredColumn column) => column.Type switch
    {
        "text" or "character varying" => column.Sql,
        "smallint" or "integer" or "bigint" or "uuid" => $"{column.Sql}::text",
        "boolean" => $"(case when {column.Sql} then 'true' when not {column.Sql} then 'false' end)",
        _ => throw new NotTranslatable($"the text of a column of type '{column.Type}'"),
    };

    /// <summary>What a mapping's values make of a text; one that is not listed stays as it is.</summary>
    public static string Translated(string text, IReadOnlyDictionary<string, string> values, QueryTexts texts) => values.Count == 0 ? text
        : $"(case coalesce({text}, '') {string.Join(' ', values.Select(v => $"when {texts.Of(v.Key)} then {texts.Of(v.Value)}"))} else {text} end)";

    /// <summary>A text of blanks and tabs is no value.</summary>
    public static string OrNull(string text) => $"(case when {IsBlank(text)} then null else {text} end)";

    public static string IsBlank(string text) => $"btrim({text}, E' \\t') = ''";
}
