namespace Services86.Data.Schema;

/// <summary>What is chosen when an installation is set up; later changes of these settings do not touch its data.</summary>
internal sealed class SeedOptions
{
    /// <summary>Code of the zone that times without a zone are in; it is set once (schema.md §4).</summary>
    public string BaseTimeZone { get; set; } = "NO";

    /// <summary>ISO 3166 number of the home country.</summary>
    public int OwnCountry { get; set; } = 578;

    /// <summary>The operating company, contact 1.</summary>
    public string CompanyName { get; set; } = "Our company";

    /// <summary>What names that sound like the company's have in common; blank for none.</summary>
    public string CompanySoundKey { get; set; } = "";

    /// <summary>Login name of the first administrator, associate 1. He has no password until one is set.</summary>
    public string AdministratorName { get; set; } = "admin";
}
