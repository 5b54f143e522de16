using System.Text;

namespace Services86.Soap.Envelopes;

/// <summary>What differs between SOAP 1.1 and 1.2; the rest of the code has no version questions.</summary>
public sealed class SoapVersion
{
    /// <summary>SOAP 1.1: the published binding.</summary>
    public static readonly SoapVersion Soap11 = new(
        "http://schemas.xmlsoap.org/soap/envelope/", "actor", ["http://schemas.xmlsoap.org/soap/actor/next"]);

    /// <summary>SOAP 1.2: the form of the published samples.</summary>
    public static readonly SoapVersion Soap12 = new(
        "http://www.w3.org/2003/05/soap-envelope",
        "role",
        ["http://www.w3.org/2003/05/soap-envelope/role/next", "http://www.w3.org/2003/05/soap-envelope/role/ultimateReceiver"]);

    private readonly byte[] _namespace;
    private readonly byte[] _roleAttribute;
    private readonly string[] _ownRoles;

    private SoapVersion(string envelopeNamespace, string roleAttribute, string[] ownRoles)
    {
        Namespace = envelopeNamespace;
        _namespace = Encoding.UTF8.GetBytes(envelopeNamespace);
        _roleAttribute = Encoding.UTF8.GetBytes(roleAttribute);
        _ownRoles = ownRoles;
    }

    /// <summary>The namespace of the envelope, which decides the version of request and answer.</summary>
    public string Namespace { get; }

    internal ReadOnlySpan<byte> NamespaceUtf8 => _namespace;

    internal ReadOnlySpan<byte> RoleAttribute => _roleAttribute;

    /// <summary>The version that an envelope namespace stands for, or null.</summary>
    internal static SoapVersion? Of(ReadOnlySpan<byte> envelopeNamespace) =>
        envelopeNamespace.SequenceEqual(Soap11._namespace) ? Soap11
        : envelopeNamespace.SequenceEqual(Soap12._namespace) ? Soap12
        : null;

    /// <summary>True when a header block for this role is meant for us, the last receiver.</summary>
    internal bool IsOwnRole(string? role) => string.IsNullOrWhiteSpace(role) || Array.IndexOf(_ownRoles, role.Trim()) >= 0;
}
