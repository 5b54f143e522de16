using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>A way to send an envelope: its version and the media type around it (envelope.md §1 and the end of §8).</summary>
internal sealed record Sent(string Name, string Version, string MediaType)
{
    private const string Xml = "text/xml";
    private const string Soap12Media = "application/soap+xml";

    public static readonly IReadOnlyList<Sent> All =
    [
        new("Soap11", EnvelopeText.Soap11, Xml),
        new("Soap12", EnvelopeText.Soap12, Soap12Media),
        new("Soap12AsTextXml", EnvelopeText.Soap12, Xml),
        new("Soap11AsSoapXml", EnvelopeText.Soap11, Soap12Media),
    ];

    public string ContentType => $"{MediaType}; charset=utf-8";

    /// <summary>The version of an answer to a message whose own version could not be read.</summary>
    public string VersionUnread => MediaType == Soap12Media ? EnvelopeText.Soap12 : EnvelopeText.Soap11;

    /// <summary>Only a 1.2 answer to a request of that media type has it itself.</summary>
    public string AnswerType(string answerVersion) =>
        $"{(MediaType == Soap12Media && answerVersion == EnvelopeText.Soap12 ? Soap12Media : Xml)}; charset=utf-8";

    public override string ToString() => Name;
}
