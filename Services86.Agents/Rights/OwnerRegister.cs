using Services86.Agents.Principals;
using Services86.Contracts.Shared;
using Services86.Data.Lists;

namespace Services86.Agents.Rights;

/// <summary>What the sentry must know of a record's owner beyond the record itself.</summary>
/// <param name="find">Primary group and kind of a user, or null when there is no such user.</param>
internal sealed class OwnerRegister(Func<int, (int GroupId, UserType Type)?> find)
{
    public OwnerRegister(ListStore lists)
        : this(id => lists.Loaded?.Associates.TryGetValue(id, out var user) == true ? (user.GroupId, UserKind.Of(user.Type)) : null) { }

    /// <summary>Fills the owner's kind, and his present primary group where the record stores none (rights.md §2).</summary>
    public Ownership Complete(in Ownership owner)
    {
        if (owner.AssociateId == 0 || find(owner.AssociateId) is not { } user) return owner;
        return owner with { GroupId = owner.GroupId != 0 ? owner.GroupId : user.GroupId, OwnerType = user.Type };
    }
}
