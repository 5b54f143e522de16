using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Authenticate with access token request.</summary>
[MessageContract(WrapperName = "AuthenticateWithAccessToken", WrapperNamespace = WireNames.Namespace)]
public sealed class AuthenticateWithAccessTokenRequest
{
    /// <summary>Access token.</summary>
    [MessageBodyMember(Order = 1)] public string? AccessToken { get; set; }
}
