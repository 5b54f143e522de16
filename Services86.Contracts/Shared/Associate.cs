using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>A user or resource, as an owner, creator or supporter. On save only AssociateId is read.</summary>
/// <remarks>Source: contact-entities.md §2.</remarks>
[DataContract]
public sealed class Associate : Carrier
{
    /// <summary>Id; 0 is none.</summary>
    [DataMember(Order = 1)] public int AssociateId { get; set; }
    /// <summary>Login name or initials. Read-only.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>The user's person; 0 for resources and system users. Read-only.</summary>
    [DataMember(Order = 3)] public int PersonId { get; set; }
    /// <summary>Position in lists. Read-only.</summary>
    [DataMember(Order = 4)] public short Rank { get; set; }
    /// <summary>Tooltip of the list item. Read-only.</summary>
    [DataMember(Order = 5)] public string? Tooltip { get; set; }
    /// <summary>Kind of user. Read-only.</summary>
    [DataMember(Order = 6)] public UserType Type { get; set; }
    /// <summary>Id of the primary group. Read-only.</summary>
    [DataMember(Order = 7)] public int GroupIdx { get; set; }
    /// <summary>Full name. Read-only.</summary>
    [DataMember(Order = 8)] public string? FullName { get; set; }
    /// <summary>Name with titles. Read-only.</summary>
    [DataMember(Order = 9)] public string? FormalName { get; set; }
    /// <summary>True for a retired user. Read-only.</summary>
    [DataMember(Order = 10)] public bool Deleted { get; set; }
    /// <summary>Id as a service-desk user; 0 is none. Read-only.</summary>
    [DataMember(Order = 11)] public int EjUserId { get; set; }
    /// <summary>Login name as used online. Read-only.</summary>
    [DataMember(Order = 12)] public string? UserName { get; set; }
}
