namespace ServiceStandards.Benchmarks.Made;

/// <summary>How the numbers of a made contact are written.</summary>
internal static class ContactText
{
    public static string Id(in MadeContact contact) => FormattableString.Invariant($"C{contact.Number:D8}");

    public static string Agent(in MadeContact contact) => FormattableString.Invariant($"a{contact.Agent:D3}");

    public static string Customer(in MadeContact contact) => FormattableString.Invariant($"k{contact.Customer:D7}");
}
