using Services86.Contracts.Shared;

namespace Services86.Agents.Rights;

/// <summary>What a record says about its owner.</summary>
/// <param name="AssociateId">The owner; 0 = nobody, which counts as the caller (rights.md §2).</param>
/// <param name="GroupId">The group stored on the record; 0 = the owner's present primary group.</param>
/// <param name="ContactId">The company the record belongs to; only asked for when an external user calls.</param>
/// <param name="SharesProject">The record's project has the caller as member; only asked for when an external user calls.</param>
internal readonly record struct Ownership(int AssociateId, int GroupId, int ContactId = 0, bool SharesProject = false)
{
    /// <summary>The kind of user that owns the record; the sentry fills it.</summary>
    public UserType OwnerType { get; init; } = UserType.InternalAssociate;
}
