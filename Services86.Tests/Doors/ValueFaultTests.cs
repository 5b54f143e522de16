using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>F15: values outside the lexical space of their type, in the body and in our own header blocks.</summary>
[TestFixture]
internal sealed class ValueFaultTests : DoorTests
{
    private const string Code = "d:DeserializationFailed";

    private static readonly string[][] Values =
    [
        ["Contact", "GetContact", "<ContactId>{0}</ContactId>", "ContactId", "int", "abc|2147483648|-2147483649|5.0|0x10|1e3|1 2|+|-|٣|99999999999999999999|true|&lt;"],
        ["Appointment", "SetActivityStatus", "<ActivityStatus>{0}</ActivityStatus>", "ActivityStatus", "ActivityStatus", "Done|completed|COMPLETED|3|Started Completed|Started,Completed"],
        ["Appointment", "SaveAppointmentEntity", "<AppointmentEntity><StartDate>{0}</StartDate></AppointmentEntity>", "StartDate", "dateTime", "tomorrow|2024-03-04|09:00:00|2024-13-01T00:00:00|2024-02-30T00:00:00|2024-03-04T25:00:00|2024-03-04 09:00:00|2024-03-04T09:00|2024-03-04T09:00:00+0100|2024-03-04T09:00:00z|20240304T090000|2024-03-04T09:00:00.|02024-03-04T09:00:00|2024-03-04T09:00:60"],
        ["Appointment", "SaveAppointmentEntity", "<AppointmentEntity><HasAlarm>{0}</HasAlarm></AppointmentEntity>", "HasAlarm", "boolean", "True|TRUE|yes|2|-1|0.0"],
        ["Appointment", "SaveAppointmentEntity", "<AppointmentEntity><AlarmLeadTime>{0}</AlarmLeadTime></AppointmentEntity>", "AlarmLeadTime", "duration", "15|PT|P|PT15|15 minutes"],
        ["Appointment", "SaveAppointmentEntity", "<AppointmentEntity><ActiveLinks>{0}</ActiveLinks></AppointmentEntity>", "ActiveLinks", "int", "many"],
        ["Contact", "SaveContactEntity", "<ContactEntity><Source>{0}</Source></ContactEntity>", "Source", "short", "32768|-32769|x|1.0"],
        ["Contact", "GetMyActiveContacts", "<ActionType>{0}</ActionType>", "ActionType", "ContactAction", "Created,Updated|1|created|Created Nothing|UndefinedValue"],
    ];

    private static IEnumerable<TestCaseData> Wrong =>
        from row in Values
        from value in row[5].Split('|')
        from sent in Sent.All.Take(2)
        select new TestCaseData(row[0], row[1], row[2].Replace("{0}", value, StringComparison.Ordinal), row[3], row[4], sent).SetArgDisplayNames(row[3], value, sent.Name);

    [TestCaseSource(nameof(Wrong))]
    public async Task Value_OutsideItsType_IsAFault(string agent, string operation, string parameters, string element, string expected, Sent sent)
    {
        var envelope = EnvelopeText.Of(sent.Version, $"<{operation}>{parameters}</{operation}>", Door.Credentials);

        var answer = await SendAsync(RawRequest.To(agent, envelope) with { ContentType = sent.ContentType });

        RequireFault(answer, sent.Version, sent.AnswerType(sent.Version), Code, $"The value of '{element}' is not a valid {expected}.");
    }

    [TestCase("<SoTimeZoneId>x</SoTimeZoneId>")]
    [TestCase("<SoTimeZoneId>2147483648</SoTimeZoneId>")]
    public async Task TimeZone_WithAWrongValue_IsAFault(string content)
    {
        var envelope = EnvelopeText.Of(EnvelopeText.Soap11, "<GetContact/>", $"{Door.Credentials}<TimeZone>{content}</TimeZone>");

        var answer = await SendAsync(RawRequest.To("Contact", envelope));

        RequireFault(answer, Code, "The value of 'SoTimeZoneId' is not a valid int.");
    }

    [Test]
    public async Task TimeZone_WithAWrongValueOnSignIn_IsNotJudged()
    {
        var envelope = EnvelopeText.SystemInfo(EnvelopeText.Soap11, "<TimeZone><SoTimeZoneId>x</SoTimeZoneId></TimeZone>");

        var answer = await SendAsync(RawRequest.To("SoPrincipal", envelope));

        Assert.That(answer.Soap.Succeeded, Is.True, answer.Text);
    }

    [Test]
    public async Task Value_WrongWithinAnArray_NamesTheItem()
    {
        var envelope = EnvelopeText.Of(
            EnvelopeText.Soap11, $"<GetContactList><ContactIds xmlns:a='{WireNames.ArraysNamespace}'><a:int>1</a:int><a:int>x</a:int></ContactIds></GetContactList>", Door.Credentials);

        var answer = await SendAsync(RawRequest.To("Contact", envelope));

        RequireFault(answer, Code, "The value of 'int' is not a valid int.");
    }
}
