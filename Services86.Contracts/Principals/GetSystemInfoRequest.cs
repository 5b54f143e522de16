using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Asks for the facts of the installation.</summary>
/// <remarks>Source: principal.md §3.5.</remarks>
[MessageContract(WrapperName = "GetSystemInfo", WrapperNamespace = WireNames.Namespace)]
public sealed class GetSystemInfoRequest;
