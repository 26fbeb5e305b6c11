namespace ServiceStandards.Reports.Html;

/// <summary>Markup that is written as it is: never made of data.</summary>
internal readonly record struct Raw(string Markup)
{
    public static Raw Nothing { get; } = new("");

    /// <summary>The markup when the condition holds.</summary>
    public static Raw If(bool condition, string markup) => condition ? new Raw(markup) : Nothing;
}
