using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Authenticate generic request.</summary>
[MessageContract(WrapperName = "AuthenticateGeneric", WrapperNamespace = WireNames.Namespace)]
public sealed class AuthenticateGenericRequest
{
    /// <summary>Authentication data.</summary>
    [MessageBodyMember(Order = 1)] public AuthenticationGenericData? AuthenticationData { get; set; }
}
