using ServiceStandards.Model;
using ServiceStandards.Validation;

namespace ServiceStandards.Words;

/// <summary>Says where the fields and the hours come from that a standard relies on, each once, in the order of the file.</summary>
internal sealed class SourceWords(StandardsFile file, FormulaWords formulas, CalendarWords calendars)
{
    public IEnumerable<Term> Of(Standard standard)
    {
        HashSet<string> fields = [], hours = [];
        Note(Mentions.Fields(standard), Mentions.Conditions(standard));
        Note(Mentions.Fields(file.Exclusions), file.Exclusions.Select(e => e.When).OfType<Condition>());
        return
        [
            .. file.Fields.Where(f => fields.Contains(f.Name)).Select(f => new Term($"field {f.Name}", formulas.Of(f), f.Location)),
            .. file.Calendars.Where(c => hours.Contains(c.Name))
                .SelectMany(c => calendars.Of(c).Select((sentence, i) => new Term(FormattableString.Invariant($"calendar {c.Name} {c.Effective.From} {i}"), sentence, c.Location))),
        ];

        void Note(IEnumerable<Reference> named, IEnumerable<Condition> conditions)
        {
            foreach (Reference calendar in conditions.SelectMany(Mentions.Calendars)) NoteHours(calendar.Name);
            foreach (Reference name in named.Where(n => fields.Add(n.Name)))
            {
                if (file.Fields.FirstOrDefault(f => f.Name == name.Name) is { } field) NoteFormula(field.Formula);
            }
        }

        void NoteFormula(FieldFormula formula)
        {
            if (Mentions.Calendar(formula) is { } calendar) NoteHours(calendar.Name);
            Note(Mentions.Fields(formula), formula is FieldFormula.Choose choose ? choose.Rows.Select(r => r.When) : []);
        }

        void NoteHours(string name)
        {
            if (!hours.Add(name)) return;
            foreach (CalendarDefinition calendar in file.Calendars.Where(c => c.Name == name && c.Extends is not null)) NoteHours(calendar.Extends!.Name);
        }
    }
}
