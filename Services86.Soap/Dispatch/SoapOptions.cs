namespace Services86.Soap.Dispatch;

/// <summary>The guards of the endpoints. Each has its own clear answer (envelope.md §1 and §8).</summary>
public sealed class SoapOptions
{
    /// <summary>Largest request in bytes, counted before and after decompression; above: 413.</summary>
    public int BodyBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>Deepest element, the envelope being 1; above: fault "too complex".</summary>
    public int Depth { get; set; } = 64;

    /// <summary>Most attributes and namespace declarations of one element; above: fault "too complex".</summary>
    public int Attributes { get; set; } = 1024;

    /// <summary>Longest element or attribute name in bytes; above: fault "too complex".</summary>
    public int NameBytes { get; set; } = 1024;

    /// <summary>Longest text of one element in characters; above: fault "too complex". The size of the body limits it anyway.</summary>
    public int TextLength { get; set; } = int.MaxValue;

    /// <summary>Most header blocks of one envelope; above: fault "too complex".</summary>
    public int HeaderBlocks { get; set; } = 100;

    /// <summary>Answers from this many bytes on are compressed for callers that offer gzip.</summary>
    public int GzipFromBytes { get; set; } = 8 * 1024;

    /// <summary>
    /// What may stand before <c>/Remote/Services86/</c>: <c>*</c> any one segment or none (the published address has a customer's name
    /// there), a path such as <c>/Cust12345</c> for exactly that or none, empty for none.
    /// </summary>
    public string PathBase { get; set; } = "*";
}
