using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Authenticate implicit request.</summary>
[MessageContract(WrapperName = "AuthenticateImplicit", WrapperNamespace = WireNames.Namespace)]
public sealed class AuthenticateImplicitRequest;
