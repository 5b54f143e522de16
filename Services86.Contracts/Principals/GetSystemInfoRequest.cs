using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Get system info request.</summary>
[MessageContract(WrapperName = "GetSystemInfo", WrapperNamespace = WireNames.Namespace)]
public sealed class GetSystemInfoRequest;
