using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Principals;

/// <summary>Who signed in: user, company, group, role, rights and licences.</summary>
/// <remarks>Source: principal.md §8.</remarks>
[DataContract]
public sealed class SoPrincipalCarrier
{
    /// <summary>Kind of user.</summary>
    [DataMember(Order = 1)] public UserType UserType { get; set; }
    /// <summary>Login name.</summary>
    [DataMember(Order = 2)] public string? Associate { get; set; }
    /// <summary>Id of the user.</summary>
    [DataMember(Order = 3)] public int AssociateId { get; set; }
    /// <summary>True unless the user has no person.</summary>
    [DataMember(Order = 4)] public bool IsPerson { get; set; }
    /// <summary>Id of the user's person; 0 is none.</summary>
    [DataMember(Order = 5)] public int PersonId { get; set; }
    /// <summary>Id of the user's country.</summary>
    [DataMember(Order = 6)] public int CountryId { get; set; }
    /// <summary>Id of the country that new cards get.</summary>
    [DataMember(Order = 7)] public int HomeCountryId { get; set; }
    /// <summary>Id of the company the user's person belongs to.</summary>
    [DataMember(Order = 8)] public int ContactId { get; set; }
    /// <summary>Id of the primary group.</summary>
    [DataMember(Order = 9)] public int GroupId { get; set; }
    /// <summary>Business of that company.</summary>
    [DataMember(Order = 10)] public int BusinessId { get; set; }
    /// <summary>Category of that company.</summary>
    [DataMember(Order = 11)] public int CategoryId { get; set; }
    /// <summary>Owner of that company.</summary>
    [DataMember(Order = 12)] public int ContactOwner { get; set; }
    /// <summary>Id of the role.</summary>
    [DataMember(Order = 13)] public int RoleId { get; set; }
    /// <summary>Name of the role.</summary>
    [DataMember(Order = 14)] public string? RoleName { get; set; }
    /// <summary>Description of the role.</summary>
    [DataMember(Order = 15)] public string? RoleDescription { get; set; }
    /// <summary>Kind of role.</summary>
    [DataMember(Order = 16)] public RoleType RoleType { get; set; }
    /// <summary>The granted module licences, never nil.</summary>
    [DataMember(Order = 17)] public GrantedModuleLicense[]? Licenses { get; set; }
    /// <summary>Full name of the person.</summary>
    [DataMember(Order = 18)] public string? FullName { get; set; }
    /// <summary>First e-mail address of the person.</summary>
    [DataMember(Order = 19)] public string? EMailAddress { get; set; }
    /// <summary>Names of the functional rights of the role in lower case, sorted ordinally so that callers can search by halves.</summary>
    [DataMember(Order = 20)] public string[]? FunctionRights { get; set; }
    /// <summary>Id as a service-desk user; 0 is none.</summary>
    [DataMember(Order = 21)] public int EjUserId { get; set; }
    /// <summary>Access level in the service desk; 0 is none.</summary>
    [DataMember(Order = 22)] public int EjAccessLevel { get; set; }
    /// <summary>State in the service desk; StatusNone is none.</summary>
    [DataMember(Order = 23)] public EjUserStatus EjUserStatus { get; set; }
    /// <summary>The one evidence that was used, never nil.</summary>
    [DataMember(Order = 24)] public ProvidedCredential[]? ProvidedCredentials { get; set; }
    /// <summary>Ids of all groups but the primary one, never nil.</summary>
    [DataMember(Order = 25)] public int[]? SecondaryGroups { get; set; }
    /// <summary>Name of the tenant; empty on an installation of one's own.</summary>
    [DataMember(Order = 26)] public string? DatabaseContextIdentifier { get; set; }
}
