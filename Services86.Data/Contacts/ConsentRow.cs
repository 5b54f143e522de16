namespace Services86.Data.Contacts;

/// <summary>On which legal base a person's data may be used for one purpose.</summary>
internal sealed record ConsentRow
{
    public int PersonConsentId { get; init; }

    public int PurposeId { get; init; }

    public int? LegalBaseId { get; init; }

    public int? SourceId { get; init; }

    public string Comment { get; init; } = "";
}
