using Services86.Contracts.Shared;

namespace Services86.Agents.Rights;

/// <summary>What the sentry must know of a record's owner beyond the record itself.</summary>
/// <param name="find">Primary group and kind of a user, or null when there is no such user.</param>
internal sealed class OwnerRegister(Func<int, (int GroupId, UserType Type)?> find)
{
    /// <summary>Fills the owner's kind, and his present primary group where the record stores none (rights.md §2).</summary>
    public Ownership Complete(in Ownership owner)
    {
        if (owner.AssociateId == 0 || find(owner.AssociateId) is not { } user) return owner;
        return owner with { GroupId = owner.GroupId != 0 ? owner.GroupId : user.GroupId, OwnerType = user.Type };
    }
}
