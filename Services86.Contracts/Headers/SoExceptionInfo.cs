using System.Runtime.Serialization;

namespace Services86.Contracts.Headers;

/// <summary>So exception info.</summary>
[DataContract]
public sealed class SoExceptionInfo
{
    /// <summary>Message.</summary>
    [DataMember(Order = 1)] public string? Message { get; set; }
    /// <summary>Stack trace.</summary>
    [DataMember(Order = 2)] public string? StackTrace { get; set; }
    /// <summary>Friendly text.</summary>
    [DataMember(Order = 3)] public string? FriendlyText { get; set; }
    /// <summary>Exception type.</summary>
    [DataMember(Order = 4)] public string? ExceptionType { get; set; }
    /// <summary>Source.</summary>
    [DataMember(Order = 5)] public string? Source { get; set; }
    /// <summary>Inner exception.</summary>
    [DataMember(Order = 6)] public SoExceptionInfo? InnerException { get; set; }
    /// <summary>Parameters.</summary>
    [DataMember(Order = 7)] public SoExceptionInfoParameters? Parameters { get; set; }
}
