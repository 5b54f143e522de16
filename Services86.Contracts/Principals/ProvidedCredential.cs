using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Provided credential.</summary>
[DataContract]
public sealed class ProvidedCredential
{
    /// <summary>Type.</summary>
    [DataMember(Order = 1)] public string? Type { get; set; }
    /// <summary>Search name.</summary>
    [DataMember(Order = 2)] public string? SearchName { get; set; }
    /// <summary>Display name.</summary>
    [DataMember(Order = 3)] public string? DisplayName { get; set; }
    /// <summary>Credential id.</summary>
    [DataMember(Order = 4)] public int CredentialId { get; set; }
}
