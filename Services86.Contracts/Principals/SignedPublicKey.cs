using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>The signed public key of a licence's owner.</summary>
/// <remarks>Source: contact-entities.md §7.</remarks>
[DataContract]
public sealed class SignedPublicKey
{
    /// <summary>Owner of the key.</summary>
    [DataMember(Order = 1)] public string? OwnerName { get; set; }
    /// <summary>When it was signed, a date as written.</summary>
    [DataMember(Order = 2), AsWritten] public DateTime SignDate { get; set; }
    /// <summary>When it expires, a date as written.</summary>
    [DataMember(Order = 3), AsWritten] public DateTime ExpiryDate { get; set; }
    /// <summary>The key.</summary>
    [DataMember(Order = 4)] public DsaParameters Key { get; set; }
    /// <summary>The signature, base64.</summary>
    [DataMember(Order = 5)] public string? Signature { get; set; }
}
