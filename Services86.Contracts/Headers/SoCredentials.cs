using System.Runtime.Serialization;

namespace Services86.Contracts.Headers;

/// <summary>So credentials.</summary>
[DataContract]
public sealed class SoCredentials
{
    /// <summary>Ticket.</summary>
    [DataMember(Order = 1)] public string? Ticket { get; set; }
}
