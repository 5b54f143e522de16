namespace Services86.Data.Contacts;

/// <summary>User-defined and extra fields of two persons that become one.</summary>
internal sealed record PersonFieldsRow
{
    /// <summary>The person that remains.</summary>
    public int PersonId { get; init; }

    public string? UserFields { get; init; }

    public string? ExtraFields { get; init; }

    public string? OtherUserFields { get; init; }

    public string? OtherExtraFields { get; init; }
}
