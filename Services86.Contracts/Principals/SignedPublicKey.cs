using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Signed public key.</summary>
[DataContract]
public sealed class SignedPublicKey
{
    /// <summary>Owner name.</summary>
    [DataMember(Order = 1)] public string? OwnerName { get; set; }
    /// <summary>Sign date.</summary>
    [DataMember(Order = 2), AsWritten] public DateTime SignDate { get; set; }
    /// <summary>Expiry date.</summary>
    [DataMember(Order = 3), AsWritten] public DateTime ExpiryDate { get; set; }
    /// <summary>Key.</summary>
    [DataMember(Order = 4)] public DsaParameters Key { get; set; }
    /// <summary>Signature.</summary>
    [DataMember(Order = 5)] public string? Signature { get; set; }
}
