using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>E mail connection info.</summary>
[DataContract]
public sealed class EMailConnectionInfo : Carrier
{
    /// <summary>Server name.</summary>
    [DataMember(Order = 1)] public string? ServerName { get; set; }
    /// <summary>User name.</summary>
    [DataMember(Order = 2)] public string? UserName { get; set; }
    /// <summary>Password.</summary>
    [DataMember(Order = 3)] public string? Password { get; set; }
    /// <summary>Folder.</summary>
    [DataMember(Order = 4)] public string? Folder { get; set; }
    /// <summary>Use ssl.</summary>
    [DataMember(Order = 5)] public bool UseSSL { get; set; }
}
