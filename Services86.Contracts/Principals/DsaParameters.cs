using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Dsa parameters.</summary>
[DataContract(Name = "DSAParameters", Namespace = WireNames.CryptographyNamespace)]
public struct DsaParameters
{
    /// <summary>Counter.</summary>
    [DataMember(Order = 1, IsRequired = true)] public int Counter { get; set; }
    /// <summary>G.</summary>
    [DataMember(Order = 2, IsRequired = true)] public byte[]? G { get; set; }
    /// <summary>J.</summary>
    [DataMember(Order = 3, IsRequired = true)] public byte[]? J { get; set; }
    /// <summary>P.</summary>
    [DataMember(Order = 4, IsRequired = true)] public byte[]? P { get; set; }
    /// <summary>Q.</summary>
    [DataMember(Order = 5, IsRequired = true)] public byte[]? Q { get; set; }
    /// <summary>Seed.</summary>
    [DataMember(Order = 6, IsRequired = true)] public byte[]? Seed { get; set; }
    /// <summary>Y.</summary>
    [DataMember(Order = 7, IsRequired = true)] public byte[]? Y { get; set; }
}
