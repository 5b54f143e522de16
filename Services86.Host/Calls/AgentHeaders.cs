using Services86.Contracts;
using Services86.Contracts.Headers;
using Services86.Soap.Descriptions;
using Services86.Soap.Envelopes;

namespace Services86.Host.Calls;

/// <summary>
/// The header blocks of every agent, declared once: the lists write the WSDL and select the inspectors, so that a protected operation
/// cannot be published without its check (house.md §2).
/// </summary>
internal static class AgentHeaders
{
    public const int ApplicationToken = 0;
    public const int Credentials = 1;
    public const int TimeZone = 2;

    /// <summary>What is read from any request; an agent that does not declare a block accepts it without judging it (envelope.md §3).</summary>
    public static readonly IReadOnlyList<RequestHeader> Readable =
    [
        new(WireNames.ApplicationToken, reader => reader.ReadString()),
        new(WireNames.Credentials, SoCredentialsWire.Read),
        new(WireNames.TimeZone, SoTimeZoneWire.Read),
    ];

    private static readonly IReadOnlyList<HeaderDescription> Reply =
    [
        new(WireNames.ExceptionInfo, typeof(SoExceptionInfo)),
        new(WireNames.ExtraInfo, typeof(SoExtraInfo)),
        new(WireNames.Succeeded, typeof(bool)),
        new(WireNames.TimeZone, typeof(SoTimeZone)),
    ];

    /// <summary>Appointment and Contact: who calls, with which ticket, in which zone.</summary>
    public static readonly HeaderSet Standard = new(
        [
            new(WireNames.ApplicationToken, typeof(string)),
            new(WireNames.Credentials, typeof(SoCredentials)),
            new(WireNames.TimeZone, typeof(SoTimeZone)),
        ],
        Reply);

    /// <summary>SoPrincipal: only which application calls.</summary>
    public static readonly HeaderSet SignIn = new([new(WireNames.ApplicationToken, typeof(string))], Reply);

    /// <summary>The writers of <see cref="Reply"/>, in the same order; the first two are nil rather than absent when there is nothing to say.</summary>
    public static readonly IReadOnlyList<ReplyHeader> Writers =
    [
        new(WireNames.ExceptionInfo, (writer, value) =>
        {
            if (value is SoExceptionInfo exception)
            {
                writer.Raw("<ExceptionInfo>"u8);
                SoExceptionInfoWire.Write(writer, exception);
                writer.Raw("</ExceptionInfo>"u8);
            }
            else
            {
                writer.Raw("<ExceptionInfo i:nil=\"true\"/>"u8);
            }
        }),
        new(WireNames.ExtraInfo, (writer, _) => writer.Raw("<ExtraInfo i:nil=\"true\"/>"u8)),
        new(WireNames.Succeeded, (writer, value) =>
            writer.Raw(value is true ? "<Succeeded>true</Succeeded>"u8 : "<Succeeded>false</Succeeded>"u8)),
        new(WireNames.TimeZone, (writer, value) =>
        {
            writer.Raw("<TimeZone>"u8);
            SoTimeZoneWire.Write(writer, (SoTimeZone)value!);
            writer.Raw("</TimeZone>"u8);
        }),
    ];
}
