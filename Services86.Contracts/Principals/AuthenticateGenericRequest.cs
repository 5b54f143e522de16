using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Asks to sign in with evidence given as keys and values.</summary>
/// <remarks>Source: principal.md §3.3.</remarks>
[MessageContract(WrapperName = "AuthenticateGeneric", WrapperNamespace = WireNames.Namespace)]
public sealed class AuthenticateGenericRequest
{
    /// <summary>The evidence; nil or empty signs nobody in.</summary>
    [MessageBodyMember(Order = 1)] public AuthenticationGenericData? AuthenticationData { get; set; }
}
