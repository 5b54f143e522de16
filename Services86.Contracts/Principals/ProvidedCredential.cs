using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Evidence with which a user signed in.</summary>
/// <remarks>Source: principal.md §8.</remarks>
[DataContract]
public sealed class ProvidedCredential
{
    /// <summary>CRM5/PASSWORD or Ticket.</summary>
    [DataMember(Order = 1)] public string? Type { get; set; }
    /// <summary>Login name, or the ticket's GUID.</summary>
    [DataMember(Order = 2)] public string? SearchName { get; set; }
    /// <summary>Login name.</summary>
    [DataMember(Order = 3)] public string? DisplayName { get; set; }
    /// <summary>Id of the stored credential.</summary>
    [DataMember(Order = 4)] public int CredentialId { get; set; }
}
