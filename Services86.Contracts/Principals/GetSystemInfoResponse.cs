using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>Get system info response.</summary>
[MessageContract(WrapperName = "GetSystemInfoResponse", WrapperNamespace = WireNames.Namespace)]
public sealed class GetSystemInfoResponse
{
    /// <summary>System info.</summary>
    [MessageBodyMember(Order = 1)] public SoSystemInfoCarrier? SystemInfo { get; set; }
}
