namespace Services86.Contracts;

/// <summary>Every name that a client can see and that is not the name of a type, a member or an operation.</summary>
/// <remarks>Source: envelope.md §1-§4.</remarks>
public static class WireNames
{
    /// <summary>The one namespace of the Services86 contract: types, messages, header blocks and port types.</summary>
    public const string Namespace = "http://www.superoffice.net/ws/crm/NetServer/Services86";

    /// <summary>The namespace of the serializer's arrays of simple types, with items such as <c>string</c> and <c>int</c>.</summary>
    public const string ArraysNamespace = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

    /// <summary>The namespace of the serializer's simple types (<c>duration</c>, <c>guid</c>, <c>char</c>) and of its schema annotations.</summary>
    public const string SerializationNamespace = "http://schemas.microsoft.com/2003/10/Serialization/";

    /// <summary>The namespace of the public key inside a licence, the only data type outside <see cref="Namespace"/>.</summary>
    public const string CryptographyNamespace = "http://schemas.datacontract.org/2004/07/System.Security.Cryptography";

    /// <summary>Request header block: which application calls (a string).</summary>
    public const string ApplicationToken = "ApplicationToken";

    /// <summary>Request header block: who calls, a <see cref="Headers.SoCredentials"/>; not declared by the sign-in agent.</summary>
    public const string Credentials = "Credentials";

    /// <summary>Request and response header block: the zone of every zone-dependent value, a <see cref="Headers.SoTimeZone"/>.</summary>
    public const string TimeZone = "TimeZone";

    /// <summary>Response header block: the application error, a <see cref="Headers.SoExceptionInfo"/>; nil on success.</summary>
    public const string ExceptionInfo = "ExceptionInfo";

    /// <summary>Response header block: a <see cref="Headers.SoExtraInfo"/>, always nil.</summary>
    public const string ExtraInfo = "ExtraInfo";

    /// <summary>Response header block: a boolean, false when <see cref="ExceptionInfo"/> is filled.</summary>
    public const string Succeeded = "Succeeded";

    /// <summary>The child of a response wrapper that holds the result; absent for operations without result.</summary>
    public const string Response = "Response";

    /// <summary>The path below which the three endpoints live; matched without regard to case.</summary>
    public const string Path = "/Remote/Services86/";

    /// <summary>The extension of an endpoint's path: agent name plus this.</summary>
    public const string EndpointExtension = ".svc";

    /// <summary>Port type name of the appointment agent.</summary>
    public const string AppointmentAgent = "Appointment";

    /// <summary>Port type name of the contact agent.</summary>
    public const string ContactAgent = "Contact";

    /// <summary>Port type name of the sign-in agent.</summary>
    public const string SoPrincipalAgent = "SoPrincipal";

    /// <summary>What every action of the appointment agent starts with; the operation name follows.</summary>
    public const string AppointmentActions = Namespace + "/" + AppointmentAgent + "/";

    /// <summary>What every action of the contact agent starts with; the operation name follows.</summary>
    public const string ContactActions = Namespace + "/" + ContactAgent + "/";

    /// <summary>What every action of the sign-in agent starts with; the operation name follows.</summary>
    public const string SoPrincipalActions = Namespace + "/" + SoPrincipalAgent + "/";
}
