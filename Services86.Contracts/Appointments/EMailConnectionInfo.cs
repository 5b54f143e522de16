using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Login at a mail server. Never logged, never stored.</summary>
/// <remarks>Source: appointment-entities.md §11.</remarks>
[DataContract]
public sealed class EMailConnectionInfo : Carrier
{
    /// <summary>Host, or host:port.</summary>
    [DataMember(Order = 1)] public string? ServerName { get; set; }
    /// <summary>Login name.</summary>
    [DataMember(Order = 2)] public string? UserName { get; set; }
    /// <summary>Password.</summary>
    [DataMember(Order = 3)] public string? Password { get; set; }
    /// <summary>Mail folder.</summary>
    [DataMember(Order = 4)] public string? Folder { get; set; }
    /// <summary>True for an encrypted connection.</summary>
    [DataMember(Order = 5)] public bool UseSSL { get; set; }
}
