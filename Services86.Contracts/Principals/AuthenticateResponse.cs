using System.ServiceModel;
using Services86.Contracts.Headers;

namespace Services86.Contracts.Principals;

/// <summary>The answer of all four ways to sign in.</summary>
/// <remarks>Source: principal.md §1, §2.</remarks>
[MessageContract(WrapperName = "AuthenticateResponse", WrapperNamespace = WireNames.Namespace)]
public sealed class AuthenticateResponse
{
    /// <summary>Who signed in; nil when nobody did.</summary>
    [MessageBodyMember(Order = 1)] public SoPrincipalCarrier? Response { get; set; }
    /// <summary>The ticket for the other agents; nil when nobody signed in.</summary>
    [MessageBodyMember(Order = 2)] public SoCredentials? Credentials { get; set; }
    /// <summary>False when name, password or other evidence was not accepted, which is no error.</summary>
    [MessageBodyMember(Order = 3)] public bool AuthenticationSucceeded { get; set; }
}
