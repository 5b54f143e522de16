using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>A user to be created, with his person.</summary>
internal sealed record NewUserRow
{
    public required string Name { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required int ContactId { get; init; }

    public required int GroupId { get; init; }

    public required int RoleId { get; init; }

    /// <summary>The bits of associate.type.</summary>
    public required int Type { get; init; }

    public required string Secret { get; init; }

    public required UtcInstant Now { get; init; }
}
