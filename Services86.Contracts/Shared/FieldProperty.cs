using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Field property.</summary>
[DataContract]
public sealed class FieldProperty
{
    /// <summary>Field right.</summary>
    [DataMember(Order = 1)] public FieldRight? FieldRight { get; set; }
    /// <summary>Field type.</summary>
    [DataMember(Order = 2)] public string? FieldType { get; set; }
    /// <summary>Field length.</summary>
    [DataMember(Order = 3)] public int FieldLength { get; set; }
}
