using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Kind of user.</summary>
/// <remarks>Source: contact-entities.md §6.</remarks>
[DataContract]
public enum UserType
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Employee of the owner company.</summary>
    [EnumMember] InternalAssociate = 1,
    /// <summary>Room, car or other resource; cannot sign in.</summary>
    [EnumMember] ResourceAssociate = 2,
    /// <summary>User outside the owner company.</summary>
    [EnumMember] ExternalAssociate = 3,
    /// <summary>The anonymous user.</summary>
    [EnumMember] AnonymousAssociate = 4,
    /// <summary>System user, to whom rights do not apply.</summary>
    [EnumMember] SystemAssociate = 5,
}
