using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Principals;

/// <summary>So principal carrier.</summary>
[DataContract]
public sealed class SoPrincipalCarrier
{
    /// <summary>User type.</summary>
    [DataMember(Order = 1)] public UserType UserType { get; set; }
    /// <summary>Associate.</summary>
    [DataMember(Order = 2)] public string? Associate { get; set; }
    /// <summary>Associate id.</summary>
    [DataMember(Order = 3)] public int AssociateId { get; set; }
    /// <summary>Is person.</summary>
    [DataMember(Order = 4)] public bool IsPerson { get; set; }
    /// <summary>Person id.</summary>
    [DataMember(Order = 5)] public int PersonId { get; set; }
    /// <summary>Country id.</summary>
    [DataMember(Order = 6)] public int CountryId { get; set; }
    /// <summary>Home country id.</summary>
    [DataMember(Order = 7)] public int HomeCountryId { get; set; }
    /// <summary>Contact id.</summary>
    [DataMember(Order = 8)] public int ContactId { get; set; }
    /// <summary>Group id.</summary>
    [DataMember(Order = 9)] public int GroupId { get; set; }
    /// <summary>Business id.</summary>
    [DataMember(Order = 10)] public int BusinessId { get; set; }
    /// <summary>Category id.</summary>
    [DataMember(Order = 11)] public int CategoryId { get; set; }
    /// <summary>Contact owner.</summary>
    [DataMember(Order = 12)] public int ContactOwner { get; set; }
    /// <summary>Role id.</summary>
    [DataMember(Order = 13)] public int RoleId { get; set; }
    /// <summary>Role name.</summary>
    [DataMember(Order = 14)] public string? RoleName { get; set; }
    /// <summary>Role description.</summary>
    [DataMember(Order = 15)] public string? RoleDescription { get; set; }
    /// <summary>Role type.</summary>
    [DataMember(Order = 16)] public RoleType RoleType { get; set; }
    /// <summary>Licenses.</summary>
    [DataMember(Order = 17)] public GrantedModuleLicense[]? Licenses { get; set; }
    /// <summary>Full name.</summary>
    [DataMember(Order = 18)] public string? FullName { get; set; }
    /// <summary>E mail address.</summary>
    [DataMember(Order = 19)] public string? EMailAddress { get; set; }
    /// <summary>Function rights.</summary>
    [DataMember(Order = 20)] public string[]? FunctionRights { get; set; }
    /// <summary>Ej user id.</summary>
    [DataMember(Order = 21)] public int EjUserId { get; set; }
    /// <summary>Ej access level.</summary>
    [DataMember(Order = 22)] public int EjAccessLevel { get; set; }
    /// <summary>Ej user status.</summary>
    [DataMember(Order = 23)] public EjUserStatus EjUserStatus { get; set; }
    /// <summary>Provided credentials.</summary>
    [DataMember(Order = 24)] public ProvidedCredential[]? ProvidedCredentials { get; set; }
    /// <summary>Secondary groups.</summary>
    [DataMember(Order = 25)] public int[]? SecondaryGroups { get; set; }
    /// <summary>Database context identifier.</summary>
    [DataMember(Order = 26)] public string? DatabaseContextIdentifier { get; set; }
}
