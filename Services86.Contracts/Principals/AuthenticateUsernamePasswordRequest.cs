using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Asks to sign in with name and password.</summary>
/// <remarks>Source: principal.md §3.1.</remarks>
[MessageContract(WrapperName = "AuthenticateUsernamePassword", WrapperNamespace = WireNames.Namespace)]
public sealed class AuthenticateUsernamePasswordRequest
{
    /// <summary>
    /// Login name or e-mail address, without regard to case and outer blanks, or a ticket (7T:…), whose password does not matter.
    /// </summary>
    [MessageBodyMember(Order = 1)] public string? UserName { get; set; }
    /// <summary>Password, compared exactly; nil is the empty one.</summary>
    [MessageBodyMember(Order = 2)] public string? Password { get; set; }
}
