using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Asks to sign in with the identity of the transport.</summary>
/// <remarks>Source: principal.md §3.2.</remarks>
[MessageContract(WrapperName = "AuthenticateImplicit", WrapperNamespace = WireNames.Namespace)]
public sealed class AuthenticateImplicitRequest;
