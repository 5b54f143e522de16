using System.ServiceModel;
using Services86.Contracts.Headers;

namespace Services86.Contracts.Principals;

/// <summary>Authenticate response.</summary>
[MessageContract(WrapperName = "AuthenticateResponse", WrapperNamespace = WireNames.Namespace)]
public sealed class AuthenticateResponse
{
    /// <summary>Response.</summary>
    [MessageBodyMember(Order = 1)] public SoPrincipalCarrier? Response { get; set; }
    /// <summary>Credentials.</summary>
    [MessageBodyMember(Order = 2)] public SoCredentials? Credentials { get; set; }
    /// <summary>Authentication succeeded.</summary>
    [MessageBodyMember(Order = 3)] public bool AuthenticationSucceeded { get; set; }
}
