using System.Runtime.Serialization;

namespace Services86.Contracts.Headers;

/// <summary>Who calls: the request header block Credentials of every agent but the sign-in agent.</summary>
/// <remarks>Source: envelope.md §3; principal.md §4.</remarks>
[DataContract]
public sealed class SoCredentials
{
    /// <summary>
    /// The ticket from a sign-in, 7T: and base64 text, opaque to callers; outer white space does not count. Blank, unknown or expired is
    /// SoSessionException.
    /// </summary>
    [DataMember(Order = 1)] public string? Ticket { get; set; }
}
