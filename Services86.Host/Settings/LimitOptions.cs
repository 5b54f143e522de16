using Services86.Soap.Dispatch;

namespace Services86.Host.Settings;

/// <summary>Section <c>Limits</c>: the guards, on by default.</summary>
internal sealed class LimitOptions
{
    public const string Section = "Limits";

    private static readonly SoapOptions Default = new();

    public int BodyBytes { get; set; } = Default.BodyBytes;

    public int Depth { get; set; } = Default.Depth;

    public int Attributes { get; set; } = Default.Attributes;

    public int NameBytes { get; set; } = Default.NameBytes;

    public int TextLength { get; set; } = Default.TextLength;

    public int HeaderBlocks { get; set; } = Default.HeaderBlocks;

    /// <summary>Seconds without progress after which a request is given up.</summary>
    public int BodySeconds { get; set; } = 30;

    /// <summary>From this many bytes on an answer is compressed for callers that offer gzip.</summary>
    public int GzipFromBytes { get; set; } = Default.GzipFromBytes;

    /// <summary>Seconds that running calls have to finish after the signal to stop.</summary>
    public int ShutdownSeconds { get; set; } = 30;

    /// <summary>Seconds after the signal to stop in which calls are still taken, while /health/ready says no already.</summary>
    public int DrainSeconds { get; set; }

    public SoapOptions ToSoapOptions(string pathBase) => new()
    {
        BodyBytes = BodyBytes,
        Depth = Depth,
        Attributes = Attributes,
        NameBytes = NameBytes,
        TextLength = TextLength,
        HeaderBlocks = HeaderBlocks,
        GzipFromBytes = GzipFromBytes,
        PathBase = pathBase,
    };
}
