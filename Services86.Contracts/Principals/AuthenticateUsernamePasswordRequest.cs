using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Authenticate username password request.</summary>
[MessageContract(WrapperName = "AuthenticateUsernamePassword", WrapperNamespace = WireNames.Namespace)]
public sealed class AuthenticateUsernamePasswordRequest
{
    /// <summary>User name.</summary>
    [MessageBodyMember(Order = 1)] public string? UserName { get; set; }
    /// <summary>Password.</summary>
    [MessageBodyMember(Order = 2)] public string? Password { get; set; }
}
