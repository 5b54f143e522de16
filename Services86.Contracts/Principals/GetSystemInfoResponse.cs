using System.ServiceModel;

namespace Services86.Contracts.Principals;

/// <summary>The answer of GetSystemInfo.</summary>
/// <remarks>Source: principal.md §1, §3.5.</remarks>
[MessageContract(WrapperName = "GetSystemInfoResponse", WrapperNamespace = WireNames.Namespace)]
public sealed class GetSystemInfoResponse
{
    /// <summary>The facts of the installation; nil after an error.</summary>
    [MessageBodyMember(Order = 1)] public SoSystemInfoCarrier? SystemInfo { get; set; }
}
