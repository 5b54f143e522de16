using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What the short carrier shows of the records around a row, with the owners by which the sentry judges them; one LEFT JOIN each.</summary>
internal sealed record AppointmentNamesRow
{
    /// <summary>Owner of the booking's master; 0 without booking or when the master is gone.</summary>
    public int MasterAssociateId { get; init; }

    public int Pattern { get; init; }

    public WallClock? RuleStartAt { get; init; }

    public WallClock? RuleEndAt { get; init; }

    public NamedRecord Contact { get; init; }

    public NamedRecord Person { get; init; }

    public NamedRecord Project { get; init; }

    public NamedRecord Sale { get; init; }
}

/// <summary>Name and owner of a record that a row refers to; the default stands for none, or one that is deleted.</summary>
/// <param name="Exists">The record is there and not deleted.</param>
/// <param name="Name">Name or heading.</param>
/// <param name="AssociateId">Its owner, 0 for nobody.</param>
/// <param name="UserGroupId">The group stored on it.</param>
/// <param name="Visibility">Of a sale: 0 everybody, 1 one user, 2 one group.</param>
/// <param name="VisibleId">Of a sale: the user or the group.</param>
internal readonly record struct NamedRecord(bool Exists, string Name, int AssociateId, int UserGroupId, short Visibility = 0, int VisibleId = 0);
