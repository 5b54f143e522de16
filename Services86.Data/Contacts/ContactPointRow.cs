namespace Services86.Data.Contacts;

/// <summary>A phone, fax, e-mail address or web address.</summary>
internal sealed record ContactPointRow
{
    /// <summary>The company or person that was asked for.</summary>
    public int OwnerId { get; init; }

    public int Kind { get; init; }

    public int Rank { get; init; }

    public string Value { get; init; } = "";

    public string Description { get; init; } = "";
}
