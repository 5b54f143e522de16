using System.Runtime.Serialization;

namespace Services86.Contracts.Headers;

/// <summary>An application error: the response header block ExceptionInfo, nil on success.</summary>
/// <remarks>Source: envelope.md §4.</remarks>
[DataContract]
public sealed class SoExceptionInfo
{
    /// <summary>Technical text, English.</summary>
    [DataMember(Order = 1)] public string? Message { get; set; }
    /// <summary>Call stack of the server; empty unless a debug switch is on.</summary>
    [DataMember(Order = 2)] public string? StackTrace { get; set; }
    /// <summary>Text for the user; the same as Message.</summary>
    [DataMember(Order = 3)] public string? FriendlyText { get; set; }
    /// <summary>Full type name, such as SuperOffice.Exceptions.SoSentryException.</summary>
    [DataMember(Order = 4)] public string? ExceptionType { get; set; }
    /// <summary>The component that failed; always SuperOffice.Services.Implementation.</summary>
    [DataMember(Order = 5)] public string? Source { get; set; }
    /// <summary>The cause, or nil.</summary>
    [DataMember(Order = 6)] public SoExceptionInfo? InnerException { get; set; }
    /// <summary>
    /// Facts about the error: member names with their texts (validation), Table and Id (not found), Table, RecordId and Right (refused
    /// right); else empty.
    /// </summary>
    [DataMember(Order = 7)] public SoExceptionInfoParameters? Parameters { get; set; }
}
