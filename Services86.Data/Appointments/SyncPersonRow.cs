using Services86.Data.Contacts;

namespace Services86.Data.Appointments;

/// <summary>A living person with his living company, as calendars show participants.</summary>
internal sealed record SyncPersonRow
{
    public required int PersonId { get; init; }

    public required int ContactId { get; init; }

    public required string FirstName { get; init; }

    public required string MiddleName { get; init; }

    public required string LastName { get; init; }

    public required string MrMrs { get; init; }

    public required string Title { get; init; }

    public required string Salutation { get; init; }

    public required int PositionId { get; init; }

    public required int CountryId { get; init; }

    /// <summary>The person's own owner; null where he has that of his company.</summary>
    public required int? AssociateId { get; init; }

    public required int UserGroupId { get; init; }

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    /// <summary>Null for a person without company and one whose company is deleted.</summary>
    public required ContactCardRow? Company { get; init; }
}
