using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>A public DSA key: the one type outside the service namespace, all of its elements required.</summary>
/// <remarks>Source: contact-entities.md §7.</remarks>
[DataContract(Name = "DSAParameters", Namespace = WireNames.CryptographyNamespace)]
public struct DsaParameters
{
    /// <summary>Counter of the prime generation.</summary>
    [DataMember(Order = 1, IsRequired = true)] public int Counter { get; set; }
    /// <summary>Generator.</summary>
    [DataMember(Order = 2, IsRequired = true)] public byte[]? G { get; set; }
    /// <summary>Cofactor.</summary>
    [DataMember(Order = 3, IsRequired = true)] public byte[]? J { get; set; }
    /// <summary>Prime modulus.</summary>
    [DataMember(Order = 4, IsRequired = true)] public byte[]? P { get; set; }
    /// <summary>Prime divisor.</summary>
    [DataMember(Order = 5, IsRequired = true)] public byte[]? Q { get; set; }
    /// <summary>Seed of the prime generation.</summary>
    [DataMember(Order = 6, IsRequired = true)] public byte[]? Seed { get; set; }
    /// <summary>Public key.</summary>
    [DataMember(Order = 7, IsRequired = true)] public byte[]? Y { get; set; }
}
