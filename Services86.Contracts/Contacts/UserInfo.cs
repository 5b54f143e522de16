using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Login facts of a person who is a user. Read-only.</summary>
/// <remarks>Source: contact-entities.md §2.</remarks>
[DataContract]
public sealed class UserInfo : Carrier
{
    /// <summary>True for a retired user.</summary>
    [DataMember(Order = 1)] public bool Deleted { get; set; }
    /// <summary>Id of the user.</summary>
    [DataMember(Order = 2)] public int UserInfoId { get; set; }
    /// <summary>Login name.</summary>
    [DataMember(Order = 3)] public string? UserName { get; set; }
    /// <summary>Id of the person.</summary>
    [DataMember(Order = 4)] public int PersonId { get; set; }
    /// <summary>Position in lists.</summary>
    [DataMember(Order = 5)] public short Rank { get; set; }
    /// <summary>Tooltip of the list item.</summary>
    [DataMember(Order = 6)] public string? Tooltip { get; set; }
    /// <summary>Id of the primary group.</summary>
    [DataMember(Order = 7)] public int UserGroupId { get; set; }
    /// <summary>Id as a service-desk user; 0 is none.</summary>
    [DataMember(Order = 8)] public int EjUserId { get; set; }
    /// <summary>Kind of user.</summary>
    [DataMember(Order = 9)] public UserType UserType { get; set; }
    /// <summary>Names of the granted module licences.</summary>
    [DataMember(Order = 10)] public string[]? GrantedLicenses { get; set; }
    /// <summary>True when the user may sign in.</summary>
    [DataMember(Order = 11)] public bool CanLogon { get; set; }
    /// <summary>Name of the role.</summary>
    [DataMember(Order = 12)] public string? RoleName { get; set; }
    /// <summary>Tooltip of the role.</summary>
    [DataMember(Order = 13)] public string? RoleTooltip { get; set; }
    /// <summary>Name of the primary group.</summary>
    [DataMember(Order = 14)] public string? UserGroupName { get; set; }
    /// <summary>Tooltip of the primary group.</summary>
    [DataMember(Order = 15)] public string? UserGroupTooltip { get; set; }
}
