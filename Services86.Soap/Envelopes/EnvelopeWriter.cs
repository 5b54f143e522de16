using System.Text;
using Services86.Soap.Dispatch;
using Services86.Soap.Xml;

namespace Services86.Soap.Envelopes;

/// <summary>Writes whole answers into a buffer, so that a late failure can still become a clean fault.</summary>
internal sealed class EnvelopeWriter
{
    private readonly byte[] _open11;
    private readonly byte[] _open12;
    private readonly IReadOnlyList<ReplyHeader> _headers;

    /// <param name="namespaceDeclarations">The declarations that replies carry on their envelope, each namespace once.</param>
    public EnvelopeWriter(string namespaceDeclarations, IReadOnlyList<ReplyHeader> headers)
    {
        _headers = headers;
        _open11 = Open(SoapVersion.Soap11);
        _open12 = Open(SoapVersion.Soap12);

        byte[] Open(SoapVersion version) =>
            Encoding.UTF8.GetBytes($"<s:Envelope xmlns:s=\"{version.Namespace}\"{namespaceDeclarations}><s:Header>");
    }

    public void WriteReply(WireWriter writer, SoapVersion version, Operation operation, CallOutcome outcome)
    {
        writer.Raw(version == SoapVersion.Soap12 ? _open12 : _open11);
        for (var i = 0; i < _headers.Count; i++)
        {
            _headers[i].Write(writer, outcome.Headers[i]);
        }

        writer.Raw("</s:Header><s:Body>"u8);
        operation.WriteReply(writer, outcome.Result);
        writer.Raw("</s:Body></s:Envelope>"u8);
    }

    public static void WriteFault(WireWriter writer, SoapVersion version, SoapFaultException fault)
    {
        writer.Raw("<s:Envelope xmlns:s=\""u8);
        writer.Raw(version.NamespaceUtf8);
        writer.Raw("\">"u8);
        if (version == SoapVersion.Soap12)
        {
            WriteFault12(writer, fault);
        }
        else
        {
            WriteFault11(writer, fault);
        }

        writer.Raw("</s:Body></s:Envelope>"u8);
    }

    private static void WriteFault11(WireWriter writer, SoapFaultException fault)
    {
        writer.Raw("<s:Body><s:Fault><faultcode"u8);
        WriteQualified(writer, fault.Code.Prefix, fault.Code.Namespace, fault.Code.Name);
        writer.Raw("</faultcode><faultstring xml:lang=\"en\">"u8);
        writer.Text(fault.Message);
        writer.Raw("</faultstring></s:Fault>"u8);
    }

    private static void WriteFault12(WireWriter writer, SoapFaultException fault)
    {
        if (fault.NotUnderstood is { } block)
        {
            writer.Raw("<s:Header><s:NotUnderstood qname=\""u8);
            writer.Raw(block.Namespace.Length > 0 ? "q:"u8 : ""u8);
            writer.Text(block.Name);
            if (block.Namespace.Length > 0)
            {
                writer.Raw("\" xmlns:q=\""u8);
                writer.Text(block.Namespace.Replace("\"", "%22", StringComparison.Ordinal));
            }

            writer.Raw("\"/></s:Header>"u8);
        }

        writer.Raw("<s:Body><s:Fault><s:Code><s:Value>s:"u8);
        writer.Text(fault.Code.Code12);
        writer.Raw("</s:Value>"u8);
        if (fault.Code.Namespace is not null)
        {
            writer.Raw("<s:Subcode><s:Value"u8);
            WriteQualified(writer, fault.Code.Prefix, fault.Code.Namespace, fault.Code.Name);
            writer.Raw("</s:Value></s:Subcode>"u8);
        }

        writer.Raw("</s:Code><s:Reason><s:Text xml:lang=\"en\">"u8);
        writer.Text(fault.Message);
        writer.Raw("</s:Text></s:Reason></s:Fault>"u8);
    }

    /// <summary>The rest of a start tag and a qualified name as its content; a code without a namespace is one of the envelope.</summary>
    private static void WriteQualified(WireWriter writer, string? prefix, string? codeNamespace, string name)
    {
        if (codeNamespace is not null)
        {
            writer.Text($" xmlns:{prefix}=\"{codeNamespace}\"");
        }

        writer.Raw(">"u8);
        writer.Text($"{prefix ?? "s"}:{name}");
    }
}
