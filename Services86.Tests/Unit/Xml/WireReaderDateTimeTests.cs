using System.Globalization;
using Services86.Soap.Xml;

namespace Services86.Tests.Unit.Xml;

[TestFixture]
internal sealed class WireReaderDateTimeTests
{
    [TestCase("2018-12-24T12:34:45", ExpectedResult = "2018-12-24T12:34:45 Unspecified")]
    [TestCase(" 2018-12-24T12:34:45.9999999999999 ", ExpectedResult = "2018-12-24T12:34:45 Unspecified")]
    [TestCase("2018-12-24T12:34:45Z", ExpectedResult = "2018-12-24T12:34:45 Utc")]
    [TestCase("2018-12-24T12:34:45.000Z", ExpectedResult = "2018-12-24T12:34:45 Utc")]
    [TestCase("2018-12-24T12:34:45+01:00", ExpectedResult = "2018-12-24T11:34:45 Utc")]
    [TestCase("2018-12-24T12:34:45-05:30", ExpectedResult = "2018-12-24T18:04:45 Utc")]
    [TestCase("2018-12-24T12:34:45-14:00", ExpectedResult = "2018-12-25T02:34:45 Utc")]
    [TestCase("2018-12-31T24:00:00", ExpectedResult = "2019-01-01T00:00:00 Unspecified")]
    [TestCase("2018-12-31T24:00:00.00Z", ExpectedResult = "2019-01-01T00:00:00 Utc")]
    [TestCase("2020-02-29T00:00:00", ExpectedResult = "2020-02-29T00:00:00 Unspecified")]
    [TestCase("0001-01-01T00:00:00.000Z", ExpectedResult = "0001-01-01T00:00:00 Utc")]
    [TestCase("0001-01-01T00:00:00+02:00", ExpectedResult = "0001-01-01T00:00:00 Utc")]
    [TestCase("9999-12-31T23:59:59", ExpectedResult = "9999-12-31T23:59:59 Unspecified")]
    [TestCase("9999-12-31T23:59:59-05:00", ExpectedResult = "9999-12-31T23:59:59 Utc")]
    [TestCase("0000-12-31T23:06:32.000Z", ExpectedResult = "0001-01-01T00:00:00 Unspecified")]
    [TestCase("0000-12-31T23:06:32", ExpectedResult = "0001-01-01T00:00:00 Unspecified")]
    [TestCase("-0001-02-29T23:06:32+01:00", ExpectedResult = "0001-01-01T00:00:00 Unspecified")]
    [TestCase("-12345-01-01T00:00:00", ExpectedResult = "0001-01-01T00:00:00 Unspecified")]
    [TestCase("1970-01-01T00:00:00Z", ExpectedResult = "1970-01-01T00:00:00 Utc")]
    public string DateTime_Valid_IsRead(string content) => Show(WireReading.Value(content, r => r.ReadDateTime()));

    [TestCase("2018-12-24T12:34:45+01:00", ExpectedResult = "2018-12-24T12:34:45 Unspecified")]
    [TestCase("2018-12-24T12:34:45Z", ExpectedResult = "2018-12-24T12:34:45 Unspecified")]
    [TestCase("0001-01-01T00:00:00+14:00", ExpectedResult = "0001-01-01T00:00:00 Unspecified")]
    public string DateTimeAsWritten_Suffix_IsDropped(string content) => Show(WireReading.Value(content, r => r.ReadDateTimeAsWritten()));

    [TestCase("2018-12-24")]
    [TestCase("12:34:45")]
    [TestCase("2018-12-24T12:34")]
    [TestCase("2018-12-24 12:34:45")]
    [TestCase("2018-12-24t12:34:45")]
    [TestCase("2018-12-24T12:34:45z")]
    [TestCase("2018-12-24T12:34:45.")]
    [TestCase("2018-12-24T12:34:45,5")]
    [TestCase("2018-12-24T12:34:60")]
    [TestCase("2018-12-24T12:60:00")]
    [TestCase("2018-12-24T25:00:00")]
    [TestCase("2018-12-24T24:00:01")]
    [TestCase("2018-12-24T24:00:00.1")]
    [TestCase("2018-12-24T1:34:45")]
    [TestCase("2018-13-01T00:00:00")]
    [TestCase("2018-00-01T00:00:00")]
    [TestCase("2018-12-00T00:00:00")]
    [TestCase("2018-12-32T00:00:00")]
    [TestCase("2019-02-29T00:00:00")]
    [TestCase("1900-02-29T00:00:00")]
    [TestCase("2018-1-01T00:00:00")]
    [TestCase("218-12-24T12:34:45")]
    [TestCase("10000-01-01T00:00:00")]
    [TestCase("02018-12-24T12:34:45")]
    [TestCase("+2018-12-24T12:34:45")]
    [TestCase("9999-12-31T24:00:00")]
    [TestCase("0000-02-30T00:00:00")]
    [TestCase("-001-01-01T00:00:00")]
    [TestCase("--001-01-01T00:00:00")]
    [TestCase("2018-12-24T12:34:45+0100")]
    [TestCase("2018-12-24T12:34:45+01")]
    [TestCase("2018-12-24T12:34:45+14:01")]
    [TestCase("2018-12-24T12:34:45+01:60")]
    [TestCase("2018-12-24T12:34:45ZZ")]
    [TestCase("2018-12-24T12:34:45 Z")]
    [TestCase("-")]
    [TestCase("x")]
    public void DateTime_Invalid_IsTold(string content) => Assert.That(
        () => WireReading.Value(content, r => r.ReadDateTime()),
        Throws.TypeOf<WireFormatException>().With.Message.EqualTo("The value of 'V' is not a valid dateTime."));

    private static string Show(DateTime value) => value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + " " + value.Kind;
}
