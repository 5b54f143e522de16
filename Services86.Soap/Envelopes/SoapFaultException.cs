using Services86.Soap.Xml;

namespace Services86.Soap.Envelopes;

/// <summary>A message that cannot be read or dispatched, or a crash: answered with a SOAP fault. The list is envelope.md §8, F1-F16.</summary>
public sealed class SoapFaultException : Exception
{
    private const int LongestEcho = 200;

    private SoapFaultException(FaultCode code, string reason)
        : base(reason) => Code = code;

    /// <summary>The code in both versions.</summary>
    public FaultCode Code { get; }

    /// <summary>The header block that was not understood, as local name and namespace (F9).</summary>
    public (string Name, string Namespace)? NotUnderstood { get; private init; }

    internal static SoapFaultException NoContent() => new(FaultCode.Client, "The request has no content.");

    internal static SoapFaultException NotAnEnvelope() => new(FaultCode.Client, "The request is not a SOAP envelope.");

    internal static SoapFaultException UnknownVersion() => new(FaultCode.VersionMismatch, "The envelope version is not supported.");

    internal static SoapFaultException NoBody() => new(FaultCode.Client, "The envelope has no body.");

    internal static SoapFaultException TooComplex() => new(FaultCode.Client, "The request is too complex.");

    internal static SoapFaultException HeaderNotUnderstood(string name, string blockNamespace) =>
        new(FaultCode.MustUnderstand, $"The header block '{Echo(name)}' is not understood.") { NotUnderstood = (Echo(name), Echo(blockNamespace)) };

    internal static SoapFaultException HeaderTwice(string name) =>
        new(FaultCode.Client, $"The header block '{Echo(name)}' occurs more than once.");

    internal static SoapFaultException UnknownAction(string action) =>
        new(FaultCode.ActionNotSupported, $"The action '{Echo(action)}' is not supported.");

    internal static SoapFaultException UnknownBody() => new(FaultCode.ActionNotSupported, "The body names no known operation.");

    internal static SoapFaultException OtherBody(string operation) =>
        new(FaultCode.DeserializationFailed, $"The body does not hold the element '{Echo(operation)}'.");

    internal static SoapFaultException TwoBodies() => new(FaultCode.DeserializationFailed, "The body holds more than one element.");

    /// <summary>An unhandled failure of the server; the cause is logged, never told.</summary>
    public static SoapFaultException Crash() => new(FaultCode.InternalServiceFault, "The server could not process the request.");

    internal static SoapFaultException From(WireFormatException problem) => problem.Kind switch
    {
        WireErrorKind.Malformed => new(FaultCode.Client, "The request is not well-formed XML."),
        WireErrorKind.DocumentType => new(FaultCode.Client, "A document type declaration is not allowed."),
        WireErrorKind.Undecodable => new(FaultCode.Client, "The request cannot be decoded."),
        WireErrorKind.TooComplex => TooComplex(),
        WireErrorKind.InvalidValue => new(
            FaultCode.DeserializationFailed, $"The value of '{Echo(problem.Element ?? "")}' is not a valid {problem.Expected}."),
        _ => Crash(),
    };

    private static string Echo(string name) => name.Length <= LongestEcho ? name : name[..LongestEcho];
}
