namespace Services86.Tests.Hosting;

/// <summary>Faults as they must come, to the letter (envelope.md §8).</summary>
internal static class FaultText
{
    private const string Addressing = "http://schemas.microsoft.com/ws/2005/05/addressing/none";
    private const string Dispatcher = "http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher";

    /// <param name="code">The code of 1.1 with its prefix, as the table has it.</param>
    /// <param name="block">Attributes of the NotUnderstood block that goes with a 1.2 fault; null for none.</param>
    public static string Of(string version, string code, string reason, string? block = null) =>
        version == EnvelopeText.Soap12 ? Soap12(code, reason, block) : Soap11(code, reason);

    private static string Soap11(string code, string reason) =>
        $"<s:Envelope xmlns:s=\"{EnvelopeText.Soap11}\"><s:Body><s:Fault><faultcode{Declaration(code)}>{code}</faultcode>"
        + $"<faultstring xml:lang=\"en\">{reason}</faultstring></s:Fault></s:Body></s:Envelope>";

    private static string Soap12(string code, string reason, string? block)
    {
        var header = block is null ? "" : $"<s:Header><s:NotUnderstood {block}/></s:Header>";
        var (above, below) = code switch
        {
            "s:MustUnderstand" => (code, ""),
            "s:Client" => ("s:Sender", ""),
            "d:InternalServiceFault" => ("s:Receiver", code),
            _ => ("s:Sender", code),
        };
        var subcode = below.Length == 0 ? "" : $"<s:Subcode><s:Value{Declaration(below)}>{below}</s:Value></s:Subcode>";
        return $"<s:Envelope xmlns:s=\"{EnvelopeText.Soap12}\">{header}<s:Body><s:Fault><s:Code><s:Value>{above}</s:Value>{subcode}</s:Code>"
            + $"<s:Reason><s:Text xml:lang=\"en\">{reason}</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>";
    }

    private static string Declaration(string code) => code[0] switch
    {
        'a' => $" xmlns:a=\"{Addressing}\"",
        'd' => $" xmlns:d=\"{Dispatcher}\"",
        _ => "",
    };
}
