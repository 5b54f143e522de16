using Services86.Soap.Envelopes;
using Services86.Soap.Xml;

namespace Services86.Soap.Dispatch;

/// <summary>A call that came as an envelope.</summary>
internal sealed class SoapCall(Operation operation, EnvelopeReader envelope, WireReader reader) : Call(operation)
{
    public override object? Header(int index) => envelope.Header(index);

    public override void Rewind() => envelope.Rewind();

    public override object ReadParameters()
    {
        var parameters = Operation.ReadParameters(reader);
        envelope.ReadRest();
        return parameters;
    }
}
