using System.Collections.Frozen;
using System.Text;
using Services86.Soap.Envelopes;
using Services86.Soap.Xml;

namespace Services86.Soap.Dispatch;

/// <summary>The operations of one agent, found by exact action or by the body's first child. Built once, looked up once per call.</summary>
internal sealed class OperationTable
{
    private readonly byte[] _namespace;
    private readonly FrozenDictionary<string, Entry> _byAction;
    private readonly FrozenDictionary<string, Entry> _byElement;

    public OperationTable(byte[] serviceNamespace, IReadOnlyList<Operation> operations)
    {
        _namespace = serviceNamespace;
        var entries = operations.Select(o => new Entry(o, Encoding.UTF8.GetBytes(o.RequestElement))).ToList();
        _byAction = entries.ToFrozenDictionary(e => e.Operation.Action, StringComparer.Ordinal);
        _byElement = entries.ToFrozenDictionary(e => e.Operation.RequestElement, StringComparer.Ordinal);
    }

    /// <param name="action">The action without quotes, or null when the request names none.</param>
    public Operation Find(string? action, EnvelopeReader envelope, WireReader reader)
    {
        var inNamespace = envelope.HasContent && reader.NamespaceUri.SequenceEqual(_namespace);
        if (action is null)
        {
            return inNamespace && _byElement.TryGetValue(reader.GetLocalName(), out var named)
                ? named.Operation
                : throw SoapFaultException.UnknownBody();
        }

        if (!_byAction.TryGetValue(action, out var asked))
        {
            throw SoapFaultException.UnknownAction(action);
        }

        return inNamespace && reader.LocalName.SequenceEqual(asked.Element)
            ? asked.Operation
            : throw SoapFaultException.OtherBody(asked.Operation.RequestElement);
    }

    private sealed record Entry(Operation Operation, byte[] Element);
}
