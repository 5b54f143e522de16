using Services86.Contracts.Appointments;
using Services86.Contracts.Contacts;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>Lexical forms of simple values (envelope.md §2).</summary>
[TestFixture]
internal sealed class ReadValueTests
{
    private const string Save = "Appointment.SaveAppointmentEntity";

    [TestCase("0", 0)]
    [TestCase("42", 42)]
    [TestCase("+5", 5)]
    [TestCase("007", 7)]
    [TestCase("-0", 0)]
    [TestCase("-12", -12)]
    [TestCase("2147483647", int.MaxValue)]
    [TestCase("-2147483648", int.MinValue)]
    [TestCase("00000000000000000000000000000000000000000001", 1)]
    [TestCase(" \r\n\t42 \t", 42)]
    [TestCase("4<!-- -->2", 42)]
    [TestCase("4<?x ?>2", 42)]
    [TestCase("<![CDATA[42]]>", 42)]
    [TestCase("<![CDATA[ 4]]>2", 42)]
    [TestCase("&#52;&#x32;", 42)]
    [TestCase("4<x>9</x>2", 42)]
    [TestCase("", 0)]
    [TestCase("  ", 0)]
    [TestCase("<!-- 42 -->", 0)]
    public void Int_InAnyForm_IsRead(string text, int expected) =>
        Assert.That(Read.Parameter<int>("Contact.GetContact", "ContactId", $"<ContactId>{text}</ContactId>"), Is.EqualTo(expected));

    [TestCase("true", true)]
    [TestCase("1", true)]
    [TestCase(" true\n", true)]
    [TestCase("false", false)]
    [TestCase("0", false)]
    [TestCase("", false)]
    [TestCase(" ", false)]
    public void Boolean_InItsSpellings_IsRead(string text, bool expected) => Assert.That(Entity($"<HasAlarm>{text}</HasAlarm>").HasAlarm, Is.EqualTo(expected));

    [TestCase("32767", short.MaxValue)]
    [TestCase("-32768", short.MinValue)]
    [TestCase("", 0)]
    public void Short_UpToItsLimits_IsRead(string text, int expected) => Assert.That(Entity($"<ColorIndex>{text}</ColorIndex>").ColorIndex, Is.EqualTo(expected));

    [TestCase("2024-03-04T09:00:00", "2024-03-04T09:00:00")]
    [TestCase("2024-03-04T09:00:00.9999999", "2024-03-04T09:00:00")]
    [TestCase("2024-03-04T09:00:00.123456789012345", "2024-03-04T09:00:00")]
    [TestCase(" 2024-03-04T09:00:00\n", "2024-03-04T09:00:00")]
    [TestCase("2024-02-29T23:59:59", "2024-02-29T23:59:59")]
    [TestCase("2024-03-04T24:00:00", "2024-03-05T00:00:00")]
    [TestCase("9999-12-31T23:59:59", "9999-12-31T23:59:59")]
    [TestCase("0001-01-01T00:00:00", "0001-01-01T00:00:00")]
    [TestCase("0000-12-31T23:06:32.000Z", "0001-01-01T00:00:00")]
    [TestCase("-0001-01-01T00:00:00", "0001-01-01T00:00:00")]
    [TestCase("0001-01-01T00:00:00.000Z", "0001-01-01T00:00:00Z")]
    [TestCase("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z")]
    [TestCase("9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59Z")]
    [TestCase("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z")]
    [TestCase("2024-03-04T09:00:00Z", "2024-03-04T09:00:00Z")]
    [TestCase("2024-03-04T09:00:00.000Z", "2024-03-04T09:00:00Z")]
    [TestCase("2024-03-04T09:00:00+01:00", "2024-03-04T08:00:00Z")]
    [TestCase("2024-03-04T09:00:00-05:30", "2024-03-04T14:30:00Z")]
    [TestCase("2024-03-04T09:00:00.5+00:00", "2024-03-04T09:00:00Z")]
    [TestCase("2024-03-04T09:00:00+14:00", "2024-03-03T19:00:00Z")]
    [TestCase("", "0001-01-01T00:00:00")]
    [TestCase("  ", "0001-01-01T00:00:00")]
    public void DateTime_InAnyForm_IsAWallClockOrAnInstant(string text, string expected)
    {
        var value = Entity($"<StartDate>{text}</StartDate>").StartDate;

        Assert.That(value.ToString("yyyy-MM-ddTHH:mm:ss", null) + (value.Kind == DateTimeKind.Utc ? "Z" : ""), Is.EqualTo(expected));
    }

    [TestCase("2024-03-04T09:00:00Z")]
    [TestCase("2024-03-04T09:00:00+05:00")]
    [TestCase("2024-03-04T09:00:00.75")]
    public void DateTime_KeptAsWritten_LosesItsSuffix(string text) =>
        Assert.That(Entity($"<PublishTo>{text}</PublishTo>").PublishTo, Is.EqualTo(new DateTime(2024, 3, 4, 9, 0, 0)));

    [TestCase("PT15M", 15)]
    [TestCase("PT0S", 0)]
    [TestCase("P1DT1H1M", 1501)]
    [TestCase("PT900S", 15)]
    [TestCase("-PT15M", -15)]
    [TestCase(" PT15M ", 15)]
    [TestCase("", 0)]
    public void Duration_InAnyForm_IsRead(string text, int minutes) =>
        Assert.That(Entity($"<AlarmLeadTime>{text}</AlarmLeadTime>").AlarmLeadTime, Is.EqualTo(TimeSpan.FromMinutes(minutes)));

    [TestCase("Completed", ActivityStatus.Completed)]
    [TestCase("\n Started ", ActivityStatus.Started)]
    [TestCase("Not<!-- -->Started", ActivityStatus.NotStarted)]
    [TestCase("Unknown", ActivityStatus.Unknown)]
    [TestCase("", ActivityStatus.Unknown)]
    public void Enum_ByName_IsRead(string text, ActivityStatus expected) => Assert.That(Entity($"<Completed>{text}</Completed>").Completed, Is.EqualTo(expected));

    [TestCase("", ContactAction.Unknown)]
    [TestCase("  \n ", ContactAction.Unknown)]
    [TestCase("Created", ContactAction.Created)]
    [TestCase("Created Updated", ContactAction.Created | ContactAction.Updated)]
    [TestCase("Updated Created", ContactAction.Created | ContactAction.Updated)]
    [TestCase("\r\n\tCreated \t Created\nCreated ", ContactAction.Created)]
    [TestCase("UndefinedValue128", ContactAction.Unknown)]
    [TestCase("PersonAdded UndefinedValue128", ContactAction.PersonAdded)]
    [TestCase("Unknown", ContactAction.Unknown)]
    [TestCase("Unknown Created", ContactAction.Created)]
    [TestCase("All", ContactAction.All)]
    [TestCase("All Created", ContactAction.All)]
    public void Flags_AsAListOfNames_AreRead(string text, ContactAction expected) =>
        Assert.That(Read.Parameter<ContactAction>("Contact.GetMyActiveContacts", "ActionType", $"<ActionType>{text}</ActionType>"), Is.EqualTo(expected));

    [TestCase("UndefinedValue8 Diary", ContactSourceType.Diary)]
    [TestCase("History Favorites", ContactSourceType.History | ContactSourceType.Favorites)]
    [TestCase("Unknown", ContactSourceType.Unknown)]
    [TestCase("All", ContactSourceType.All)]
    public void Flags_OfSources_AreRead(string text, ContactSourceType expected) =>
        Assert.That(Read.Parameter<ContactSourceType>("Contact.GetMyRecentContacts", "SourceType", $"<SourceType>{text}</SourceType>"), Is.EqualTo(expected));

    [TestCase("<Description> two  blanks </Description>", " two  blanks ")]
    [TestCase("<Description></Description>", "")]
    [TestCase("<Description/>", "")]
    [TestCase("<Description>\r\na\rb\n</Description>", "\na\nb\n")]
    [TestCase("<Description>&#13;&#xA;&#9;</Description>", "\r\n\t")]
    [TestCase("<Description>&lt;&gt;&amp;&quot;&apos;</Description>", "<>&\"'")]
    [TestCase("<Description><![CDATA[<b>&amp;</b>]]> ]] > x</Description>", "<b>&amp;</b> ]] > x")]
    [TestCase("<Description>a<!-- b -->c<?d e?>f</Description>", "acf")]
    [TestCase("<Description>&#xE6;\u00e6&#x1F600;\U0001F600\u20ac</Description>", "\u00e6\u00e6\U0001F600\U0001F600\u20ac")]
    [TestCase("<Description>a<b>c</b>d</Description>", "ad")]
    [TestCase("<Description i:nil='true'/>", null)]
    [TestCase("<Description i:nil='1'>content</Description>", null)]
    [TestCase("<Description i:nil=' true '/>", null)]
    [TestCase("<Description i:nil='false'>x</Description>", "x")]
    [TestCase("<Description i:nil='0'>x</Description>", "x")]
    [TestCase("<Description nil='true'>x</Description>", "x")]
    [TestCase("<Description i:type='x:string'>x</Description>", "x")]
    [TestCase("<Description i:type='x:int'>x</Description>", "x")]
    [TestCase("", null)]
    public void Text_InAnyForm_IsRead(string element, string? expected) => Assert.That(Entity(element).Description, Is.EqualTo(expected));

    [TestCase("<StartDate i:nil='true'>2024-03-04T09:00:00</StartDate>")]
    [TestCase("<AppointmentId i:nil='1'>nonsense</AppointmentId>")]
    [TestCase("<HasAlarm i:nil='true'><x/>true</HasAlarm>")]
    [TestCase("<Completed i:nil='true'>Completed</Completed>")]
    [TestCase("<AlarmLeadTime i:nil='true'>PT15M</AlarmLeadTime>")]
    [TestCase("<ColorIndex i:nil='true'>7</ColorIndex>")]
    public void Value_Nil_IsTheDefaultWhateverTheContent(string element)
    {
        var entity = Entity(element);

        Assert.That(
            (entity.StartDate, entity.AppointmentId, entity.HasAlarm, entity.Completed, entity.AlarmLeadTime, entity.ColorIndex),
            Is.EqualTo((default(DateTime), 0, false, ActivityStatus.Unknown, TimeSpan.Zero, (short)0)));
    }

    private static AppointmentEntity Entity(string members) =>
        Read.Parameter<AppointmentEntity>(Save, "AppointmentEntity", $"<AppointmentEntity>{members}</AppointmentEntity>")!;
}
