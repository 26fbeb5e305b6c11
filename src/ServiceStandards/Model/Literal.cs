using ServiceStandards.Diagnostics;

namespace ServiceStandards.Model;

/// <summary>A value as it was written; it gets a type only where the field it is compared with is known.</summary>
/// <param name="Text">The text, without quotes.</param>
/// <param name="Quoted">Whether it stood in quotes, and so is text and nothing else.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record Literal(string Text, bool Quoted, SourceLocation Location);

/// <summary>A name that refers to something declared elsewhere (a field, a calendar, an exclusion, a standard).</summary>
internal sealed record Reference(string Name, SourceLocation Location);

/// <summary>A text in one or both languages of the reports; <c>Default</c> is used where the language is not among them.</summary>
internal sealed record LocalText(string Default, string? English, string? Dutch)
{
    public string In(string language) => (language == "nl" ? Dutch : English) ?? Default;
}
