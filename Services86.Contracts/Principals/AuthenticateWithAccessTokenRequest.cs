using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Asks to sign in with an access token.</summary>
/// <remarks>Source: principal.md §3.4.</remarks>
[MessageContract(WrapperName = "AuthenticateWithAccessToken", WrapperNamespace = WireNames.Namespace)]
public sealed class AuthenticateWithAccessTokenRequest
{
    /// <summary>The token.</summary>
    [MessageBodyMember(Order = 1)] public string? AccessToken { get; set; }
}
