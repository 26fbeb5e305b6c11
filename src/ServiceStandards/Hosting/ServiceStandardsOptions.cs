namespace ServiceStandards.Hosting;

/// <summary>Which standards an application judges by. From code, or from configuration: <c>{ "Paths": [ "standards" ] }</c>.</summary>
public sealed class ServiceStandardsOptions
{
    /// <summary>Files of standards, and folders with such files in and below them; at least one. Relative paths start at the working directory.</summary>
    public IList<string> Paths { get; } = [];

    /// <summary>How many threads count records where the caller does not say; null = as many as there are processors.</summary>
    public int? Threads { get; set; }
}
