using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Language;

/// <summary>The values that keys of a section take; each is null when absent or unfit, which is then reported.</summary>
internal static class Scalars
{
    extension(Section section)
    {
        public string? Text(string key) => section.Scalar(key)?.Text;

        /// <summary>One text or a list of them; none when absent or unfit.</summary>
        public ImmutableArray<string> Texts(string key) =>
            [.. (section.Optional(key) is { } node ? Nodes.All(node, Quoted(key), section.Bag, Nodes.Scalar) ?? [] : []).Select(scalar => scalar.Text)];

        public Literal? Literal(string key) =>
            section.Optional(key) is { } node ? Nodes.Literal(node, Quoted(key), section.Bag) : null;

        public Reference? Reference(string key) =>
            section.Optional(key) is { } node ? Nodes.Reference(node, Quoted(key), section.Bag) : null;

        public ImmutableArray<Reference>? References(string key) =>
            section.Optional(key) is { } node ? Nodes.References(node, Quoted(key), section.Bag) : null;

        public bool? Flag(string key) =>
            section.Optional(key) is { } node ? Flag(node, Quoted(key), section.Bag) : null;

        public int? Whole(string key, int least, int most)
        {
            if (section.Scalar(key) is not { } scalar) return null;
            if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most) return number;
            section.Bag.Add(Messages.ExpectedWholeNumber(scalar.Location, Quoted(key), least, most, scalar.Text));
            return null;
        }

        /// <summary>A share as a fraction, within the limits, both in.</summary>
        public decimal? Share(string key)
        {
            if (section.Scalar(key) is not { } scalar) return null;
            if (NumberText.TryReadShare(scalar.Text, out decimal share) && share is >= 0 and <= 1) return share;
            section.Bag.Add(Messages.ExpectedShare(scalar.Location, Quoted(key), scalar.Text));
            return null;
        }

        public LocalDate? Date(string key)
        {
            if (section.Scalar(key) is not { } scalar) return null;
            if (TimeText.TryReadDate(scalar.Text, out LocalDate date)) return date;
            section.Bag.Add(Messages.ExpectedDate(scalar.Location, Quoted(key), scalar.Text));
            return null;
        }

        /// <summary>One of a few words.</summary>
        public T? Word<T>(string key, params ReadOnlySpan<(string Word, T Meaning)> words) where T : struct
        {
            if (section.Scalar(key) is not { } scalar) return null;
            foreach (var (word, meaning) in words)
            {
                if (word == scalar.Text) return meaning;
            }

            List<string> allowed = [];
            foreach (var (word, _) in words) allowed.Add(word);
            section.Bag.Add(Messages.UnknownWord(scalar.Location, Quoted(key), scalar.Text, allowed));
            return null;
        }

        private YamlNode.Scalar? Scalar(string key) =>
            section.Optional(key) is { } node ? Nodes.Scalar(node, Quoted(key), section.Bag) : null;
    }

    public static string Quoted(string key) => Quote.Of(key);

    /// <summary>yes and no, true and false; a quoted word is a text.</summary>
    public static bool? Flag(YamlNode node, string name, DiagnosticBag bag)
    {
        if (Nodes.Scalar(node, name, bag) is not { } scalar) return null;
        if (!scalar.Quoted && FlagText.TryRead(scalar.Text, out bool flag)) return flag;
        bag.Add(Messages.ExpectedFlag(scalar.Location, name, scalar.Text, scalar.Quoted));
        return null;
    }
}
