using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Right, type and length of one member of a carrier.</summary>
/// <remarks>Source: contact-entities.md §1.</remarks>
[DataContract]
public sealed class FieldProperty
{
    /// <summary>What the caller may do with the member.</summary>
    [DataMember(Order = 1)] public FieldRight? FieldRight { get; set; }
    /// <summary>
    /// Type name: System.String, System.Int32, System.Int16, System.Boolean, System.DateTime, or the wire name of a carrier or array.
    /// </summary>
    [DataMember(Order = 2)] public string? FieldType { get; set; }
    /// <summary>Length of the column in characters for texts; 0 for everything else.</summary>
    [DataMember(Order = 3)] public int FieldLength { get; set; }
}
