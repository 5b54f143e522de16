using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Carrier.</summary>
[DataContract]
public class Carrier
{
    /// <summary>Table right.</summary>
    [DataMember(Order = 1)] public TableRight? TableRight { get; set; }
    /// <summary>Field properties.</summary>
    [DataMember(Order = 2)] public FieldPropertyDictionary? FieldProperties { get; set; }
}
