namespace Services86.Data.Contacts;

/// <summary>One address of a company, a person or a quote version.</summary>
internal sealed record AddressRow
{
    public int AddressId { get; init; }

    /// <summary>The company, person or quote version that was asked for.</summary>
    public int OwnerId { get; init; }

    public int Atype { get; init; }

    public string Address1 { get; init; } = "";

    public string Address2 { get; init; } = "";

    public string Address3 { get; init; } = "";

    public string City { get; init; } = "";

    public string County { get; init; } = "";

    public string State { get; init; } = "";

    public string Zipcode { get; init; } = "";
}
