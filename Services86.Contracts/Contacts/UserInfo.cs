using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>User info.</summary>
[DataContract]
public sealed class UserInfo : Carrier
{
    /// <summary>Deleted.</summary>
    [DataMember(Order = 1)] public bool Deleted { get; set; }
    /// <summary>User info id.</summary>
    [DataMember(Order = 2)] public int UserInfoId { get; set; }
    /// <summary>User name.</summary>
    [DataMember(Order = 3)] public string? UserName { get; set; }
    /// <summary>Person id.</summary>
    [DataMember(Order = 4)] public int PersonId { get; set; }
    /// <summary>Rank.</summary>
    [DataMember(Order = 5)] public short Rank { get; set; }
    /// <summary>Tooltip.</summary>
    [DataMember(Order = 6)] public string? Tooltip { get; set; }
    /// <summary>User group id.</summary>
    [DataMember(Order = 7)] public int UserGroupId { get; set; }
    /// <summary>Ej user id.</summary>
    [DataMember(Order = 8)] public int EjUserId { get; set; }
    /// <summary>User type.</summary>
    [DataMember(Order = 9)] public UserType UserType { get; set; }
    /// <summary>Granted licenses.</summary>
    [DataMember(Order = 10)] public string[]? GrantedLicenses { get; set; }
    /// <summary>Can logon.</summary>
    [DataMember(Order = 11)] public bool CanLogon { get; set; }
    /// <summary>Role name.</summary>
    [DataMember(Order = 12)] public string? RoleName { get; set; }
    /// <summary>Role tooltip.</summary>
    [DataMember(Order = 13)] public string? RoleTooltip { get; set; }
    /// <summary>User group name.</summary>
    [DataMember(Order = 14)] public string? UserGroupName { get; set; }
    /// <summary>User group tooltip.</summary>
    [DataMember(Order = 15)] public string? UserGroupTooltip { get; set; }
}
