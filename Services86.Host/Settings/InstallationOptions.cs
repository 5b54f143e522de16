namespace Services86.Host.Settings;

/// <summary>Section <c>Installation</c>.</summary>
internal sealed class InstallationOptions
{
    public const string Section = "Installation";

    /// <summary>OnSite: application tokens are not looked at. Online: the token must be one of <see cref="ApplicationTokens"/> or of the database.</summary>
    public InstallationMode Mode { get; set; } = InstallationMode.OnSite;

    /// <summary>The accepted tokens, each as <c>sha256:</c> and the 64 hex digits of its hash, or plain; plain ones are hashed when read.</summary>
    public string[] ApplicationTokens { get; set; } = [];

    /// <summary>The zone in which zone-dependent values are stored; set once, before the first start; NO if not given.</summary>
    public string? BaseTimeZone { get; set; }

    /// <summary>Country of the operating company (ISO numeric), used when the database is created.</summary>
    public int OwnCountry { get; set; } = 578;

    /// <summary>Name of the operating company, used when the database is created; with demo data the demo company's.</summary>
    public string? CompanyName { get; set; }

    /// <summary>What may stand before <c>/Remote/Services86/</c>: <c>*</c> any one segment, a path, or nothing.</summary>
    public string PathBase { get; set; } = "*";

    /// <summary>Believe X-Forwarded-Proto, -Host and -For of a reverse proxy.</summary>
    public bool ForwardedHeaders { get; set; }

    /// <summary>Fill demo data into a new database; default: in Development only.</summary>
    public bool? DemoData { get; set; }
}

internal enum InstallationMode
{
    OnSite,
    Online,
}
