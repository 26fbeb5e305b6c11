namespace ServiceStandards.Benchmarks.Made;

/// <summary>The words that made contacts carry.</summary>
internal static class ContactWords
{
    public const int Voice = 0, Chat = 1, Email = 2;

    public static readonly string[] Channels = ["voice", "chat", "email"];

    public static readonly string[] Queues = ["sales", "service", "billing", "technical", "retention", "claims"];

    public static readonly string[] Topics = ["order", "invoice", "delivery", "outage", "contract", "moving", "complaint", "other"];
}
