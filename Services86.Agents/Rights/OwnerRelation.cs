using Services86.Agents.Principals;
using Services86.Contracts.Shared;

namespace Services86.Agents.Rights;

/// <summary>Decides the column of the matrix (rights.md §2).</summary>
internal static class OwnerRelation
{
    // Order: owner, primary group, secondary group, other. A record owned by an external or anonymous user has the column of its owner's kind.
    public static Relation Of(Caller caller, in Ownership owner)
    {
        if (owner.AssociateId == 0 || owner.AssociateId == caller.AssociateId) return Relation.Owner;
        if (caller.Type == UserType.ExternalAssociate) return ToExternal(caller, owner);
        if (owner.OwnerType == UserType.ExternalAssociate) return Relation.External;
        if (owner.OwnerType == UserType.AnonymousAssociate) return Relation.Anonymous;
        if (owner.GroupId == caller.GroupId) return Relation.Group;
        return caller.HasSecondaryGroup(owner.GroupId) ? Relation.OtherGroup : Relation.Other;
    }

    private static Relation ToExternal(Caller caller, in Ownership owner)
    {
        if (owner.ContactId != 0 && owner.ContactId == caller.ContactId) return Relation.MyCompany;
        return owner.SharesProject ? Relation.SameProject : Relation.OtherToExternal;
    }

    /// <summary>The words of the reason texts (rights.md §7).</summary>
    public static string Words(Relation relation) => relation switch
    {
        Relation.Owner => "you",
        Relation.Group => "your primary group",
        Relation.OtherGroup => "another of your groups",
        Relation.External => "an external user",
        Relation.Anonymous => "anonymous",
        _ => "another user",
    };
}
