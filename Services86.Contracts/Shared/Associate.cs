using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Associate.</summary>
[DataContract]
public sealed class Associate : Carrier
{
    /// <summary>Associate id.</summary>
    [DataMember(Order = 1)] public int AssociateId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Person id.</summary>
    [DataMember(Order = 3)] public int PersonId { get; set; }
    /// <summary>Rank.</summary>
    [DataMember(Order = 4)] public short Rank { get; set; }
    /// <summary>Tooltip.</summary>
    [DataMember(Order = 5)] public string? Tooltip { get; set; }
    /// <summary>Type.</summary>
    [DataMember(Order = 6)] public UserType Type { get; set; }
    /// <summary>Group idx.</summary>
    [DataMember(Order = 7)] public int GroupIdx { get; set; }
    /// <summary>Full name.</summary>
    [DataMember(Order = 8)] public string? FullName { get; set; }
    /// <summary>Formal name.</summary>
    [DataMember(Order = 9)] public string? FormalName { get; set; }
    /// <summary>Deleted.</summary>
    [DataMember(Order = 10)] public bool Deleted { get; set; }
    /// <summary>Ej user id.</summary>
    [DataMember(Order = 11)] public int EjUserId { get; set; }
    /// <summary>User name.</summary>
    [DataMember(Order = 12)] public string? UserName { get; set; }
}
