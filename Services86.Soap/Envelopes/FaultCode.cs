namespace Services86.Soap.Envelopes;

/// <summary>A fault code in both versions: a plain code of the envelope, or one of WCF's own below it (envelope.md §8).</summary>
public sealed class FaultCode
{
    private const string Addressing = "http://schemas.microsoft.com/ws/2005/05/addressing/none";
    private const string Dispatcher = "http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher";

    /// <summary>The caller's message cannot be understood.</summary>
    public static readonly FaultCode Client = new("Client", "Sender");

    /// <summary>The envelope namespace is unknown.</summary>
    public static readonly FaultCode VersionMismatch = new("VersionMismatch", "VersionMismatch");

    /// <summary>A header block that must be understood is not.</summary>
    public static readonly FaultCode MustUnderstand = new("MustUnderstand", "MustUnderstand");

    /// <summary>The action names no operation.</summary>
    public static readonly FaultCode ActionNotSupported = new("ActionNotSupported", "Sender", "a", Addressing);

    /// <summary>The body does not hold what the operation takes.</summary>
    public static readonly FaultCode DeserializationFailed = new("DeserializationFailed", "Sender", "d", Dispatcher);

    /// <summary>The server failed.</summary>
    public static readonly FaultCode InternalServiceFault = new("InternalServiceFault", "Receiver", "d", Dispatcher);

    private FaultCode(string name, string code12, string? prefix = null, string? codeNamespace = null)
    {
        Name = name;
        Code12 = code12;
        Prefix = prefix;
        Namespace = codeNamespace;
    }

    /// <summary>The faultcode of 1.1; the Subcode of 1.2 when there is a namespace.</summary>
    public string Name { get; }

    /// <summary>The Code of 1.2.</summary>
    public string Code12 { get; }

    /// <summary>The prefix of <see cref="Namespace"/>.</summary>
    public string? Prefix { get; }

    /// <summary>The namespace of the code; null for a code of the envelope itself.</summary>
    public string? Namespace { get; }
}
