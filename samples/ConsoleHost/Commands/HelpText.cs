namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>What --help says of the program and its verbs, examples included.</summary>
internal static class HelpText
{
    public const string Program = """
        Judges contact records by service standards written in YAML. Without a verb it shows the report of the sample that comes with it.

        Examples:
          service-standards check --standards standards
          service-standards evaluate --standards charter.yaml --records calls.csv --mapping calls.mapping.yaml --as-of 2026-04-01
          service-standards evaluate -s charter.yaml --table crm.calls --connection "Host=db.example;Database=crm;Username=report" -m calls.mapping.yaml
          service-standards explain --standards charter.yaml --language nl
          service-standards explain -s charter.yaml -r calls.csv --record C123 --as-of 2026-04-01
          service-standards diff charter-2025.yaml charter-2026.yaml --records calls.csv
          service-standards test standards --mutate --strict
          service-standards evaluate -s charter.yaml -r calls.csv --from 2026-03-01 --until 2026-04-01 --output march.json
          service-standards evaluate -s charter.yaml -r today.csv --history days
          service-standards report -s charter.yaml --history days --from 2026-03-01 --until 2026-04-01 --format html xlsx --output march

        Exit codes: 0 nothing non-compliant; 1 something non-compliant; 2 could not run; 3 nothing non-compliant, but something undecided, insufficient or without data; 130 stopped by Ctrl-C.
        """;

    public const string Evaluate = """
        Judge records and write the report.

        Times are dates (2026-03-31, their first moment), local times in the time zone of the standards (2026-03-31T18:00), or have an offset (2026-03-31T18:00+02:00).

        Records are in a file (--records) or in a table of a PostgreSQL database (--table), where the standards are measured: counts come back instead of rows.
        """;

    public const string Report = """
        Report on a period from the days that evaluate --history kept, with the period before beside it; no records are read.

        The period before a number of whole months is as many months, before other periods as many days.
        """;

    public const string Completion = "Print what makes a shell complete these commands: source <(service-standards completion bash).";

    public const string Check = "Check standards and show everything that is wrong with them; with --records also whether the records have the fields they need.";

    public const string Test = """
        Run tests of standards: files that begin with 'service-standards-tests: 1'. Shows what was expected and seen, and what no test touches.

        Exit codes: 0 all as expected; 1 something is not, or with --strict: something no test touches or notices; 2 could not run.
        """;

    public const string Schema = """
        Print the JSON Schema of a kind of file: editors complete, explain and check by it.

        A file names its schema in its first line: # yaml-language-server: $schema=service-standards.schema.json
        """;

    public const string Explain = """
        Say in plain words what standards promise; with --record, how one record fared under them and why.

        A record is named by its id, or by # and its number in the file.
        """;

    public const string Diff = """
        Say in plain words what changed from old standards to new ones; with --records judge the same records by both and show what comes out differently.

        Exit codes: 0 they say the same; 1 they differ; 2 could not run.
        """;
}
