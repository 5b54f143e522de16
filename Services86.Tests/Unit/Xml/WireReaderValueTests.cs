using Services86.Soap.Xml;

namespace Services86.Tests.Unit.Xml;

[TestFixture]
internal sealed class WireReaderValueTests
{
    [TestCase("", ExpectedResult = "")]
    [TestCase(" a b ", ExpectedResult = " a b ")]
    [TestCase("a\r\nb\rc\nd\r", ExpectedResult = "a\nb\nc\nd\n")]
    [TestCase("&#13;&#xD;\n", ExpectedResult = "\r\r\n")]
    [TestCase("&lt;b&gt; &amp;amp; &#x1F600;", ExpectedResult = "<b> &amp; \U0001F600")]
    [TestCase("x<![CDATA[<&amp;\r\n]]]]>>y", ExpectedResult = "x<&amp;\n]]>y")]
    [TestCase("a<!-- b -->c<?d e?>f", ExpectedResult = "acf")]
    [TestCase("a<b>no<c/></b>d<e/>", ExpectedResult = "ad")]
    [TestCase("æ\uFF0C\uFEFF\u4E2D", ExpectedResult = "æ\uFF0C\uFEFF\u4E2D")]
    public string? String_Content_IsItsText(string content) => WireReading.Value(content, r => r.ReadString());

    [Test]
    public void Values_Nil_AreDefaultsWhateverTheContent()
    {
        var reader = WireReading.OnRoot(
            "<V xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>" + string.Concat(Enumerable.Repeat("<a i:nil='1'>x<b>y</b></a>", 10)) + "</V>");
        Assert.Multiple(() =>
        {
            Assert.That(Next().ReadString(), Is.Null);
            Assert.That(Next().ReadInt32(), Is.Zero);
            Assert.That(Next().ReadInt16(), Is.Zero);
            Assert.That(Next().ReadBoolean(), Is.False);
            Assert.That(Next().ReadDouble(), Is.Zero);
            Assert.That(Next().ReadDateTime(), Is.EqualTo(DateTime.MinValue));
            Assert.That(Next().ReadDateTimeAsWritten(), Is.EqualTo(DateTime.MinValue));
            Assert.That(Next().ReadDuration(), Is.EqualTo(TimeSpan.Zero));
            Assert.That(Next().ReadBase64(), Is.Null);
            Assert.That(Next().ReadToken().Length, Is.Zero);
            Assert.That(reader.ReadChild(), Is.False);
        });

        WireReader Next()
        {
            Assert.That(reader.ReadChild(), Is.True);
            return reader;
        }
    }

    [Test]
    public void Values_EmptyOrBlank_AreDefaults([Values("", " \r\n\t", "<!-- -->")] string content) => Assert.Multiple(() =>
    {
        Assert.That(WireReading.Value(content, r => r.ReadInt32()), Is.Zero);
        Assert.That(WireReading.Value(content, r => r.ReadInt16()), Is.Zero);
        Assert.That(WireReading.Value(content, r => r.ReadBoolean()), Is.False);
        Assert.That(WireReading.Value(content, r => r.ReadDouble()), Is.Zero);
        Assert.That(WireReading.Value(content, r => r.ReadDateTime()), Is.EqualTo(DateTime.MinValue));
        Assert.That(WireReading.Value(content, r => r.ReadDuration()), Is.EqualTo(TimeSpan.Zero));
        Assert.That(WireReading.Value(content, r => r.ReadBase64()), Is.Empty);
    });

    [TestCase("0", ExpectedResult = 0)]
    [TestCase(" 42\n", ExpectedResult = 42)]
    [TestCase("+5", ExpectedResult = 5)]
    [TestCase("-0", ExpectedResult = 0)]
    [TestCase("007", ExpectedResult = 7)]
    [TestCase("00000000000000000000000000000001", ExpectedResult = 1)]
    [TestCase("2147483647", ExpectedResult = int.MaxValue)]
    [TestCase("-2147483648", ExpectedResult = int.MinValue)]
    [TestCase("4<!-- -->&#50;", ExpectedResult = 42)]
    public int Int_Valid_IsRead(string content) => WireReading.Value(content, r => r.ReadInt32());

    [TestCase("2147483648")]
    [TestCase("-2147483649")]
    [TestCase("99999999999999999999999999")]
    [TestCase("5.0")]
    [TestCase("+")]
    [TestCase("-")]
    [TestCase("--5")]
    [TestCase("1 2")]
    [TestCase("1e3")]
    [TestCase("0x10")]
    [TestCase("\u0661")]
    public void Int_Invalid_IsTold(string content) => Invalid(content, r => r.ReadInt32(), "int");

    [TestCase("32767", ExpectedResult = short.MaxValue)]
    [TestCase("-32768", ExpectedResult = short.MinValue)]
    public short Short_Valid_IsRead(string content) => WireReading.Value(content, r => r.ReadInt16());

    [TestCase("32768")]
    [TestCase("-32769")]
    public void Short_Invalid_IsTold(string content) => Invalid(content, r => r.ReadInt16(), "short");

    [TestCase("true", ExpectedResult = true)]
    [TestCase(" 1 ", ExpectedResult = true)]
    [TestCase("false", ExpectedResult = false)]
    [TestCase("0", ExpectedResult = false)]
    public bool Boolean_Valid_IsRead(string content) => WireReading.Value(content, r => r.ReadBoolean());

    [TestCase("True")]
    [TestCase("yes")]
    [TestCase("01")]
    public void Boolean_Invalid_IsTold(string content) => Invalid(content, r => r.ReadBoolean(), "boolean");

    [TestCase("1.5", ExpectedResult = 1.5)]
    [TestCase("+.5", ExpectedResult = .5)]
    [TestCase("-5.", ExpectedResult = -5)]
    [TestCase("1E-3", ExpectedResult = .001)]
    [TestCase("12e+2", ExpectedResult = 1200)]
    [TestCase("INF", ExpectedResult = double.PositiveInfinity)]
    [TestCase("-INF", ExpectedResult = double.NegativeInfinity)]
    [TestCase("NaN", ExpectedResult = double.NaN)]
    public double Double_Valid_IsRead(string content) => WireReading.Value(content, r => r.ReadDouble());

    [TestCase("1,5")]
    [TestCase(".")]
    [TestCase("1e")]
    [TestCase("e5")]
    [TestCase("1.5.2")]
    [TestCase("1-")]
    [TestCase("- 1")]
    [TestCase("+INF")]
    [TestCase("Infinity")]
    [TestCase("nan")]
    [TestCase("1 000")]
    public void Double_Invalid_IsTold(string content) => Invalid(content, r => r.ReadDouble(), "double");

    [TestCase("PT15M", ExpectedResult = "00:15:00")]
    [TestCase("-P1DT2H3M4.5S", ExpectedResult = "-1.02:03:04.5000000")]
    [TestCase("P1Y1M", ExpectedResult = "395.00:00:00")]
    [TestCase(" PT0S ", ExpectedResult = "00:00:00")]
    public string Duration_Valid_IsRead(string content) => WireReading.Value(content, r => r.ReadDuration()).ToString();

    [TestCase("15")]
    [TestCase("P")]
    [TestCase("PT")]
    [TestCase("00:15:00")]
    [TestCase("P99999999999D")]
    [TestCase("P2147483647D")]
    public void Duration_Invalid_IsTold(string content) => Invalid(content, r => r.ReadDuration(), "duration");

    [TestCase("AQID", ExpectedResult = "010203")]
    [TestCase(" AQ\r\nI=\n", ExpectedResult = "0102")]
    public string Base64_Valid_IsRead(string content) => Convert.ToHexString(WireReading.Value(content, r => r.ReadBase64())!);

    [TestCase("A")]
    [TestCase("AQI")]
    [TestCase("AQ=I")]
    [TestCase("A*ID")]
    [TestCase("AQI=AQID")]
    public void Base64_Invalid_IsTold(string content) => Invalid(content, r => r.ReadBase64(), "base64Binary");

    [Test]
    public void Token_Content_IsTrimmed()
    {
        Assert.That(WireReading.Value(" a b&#10;", r => WireReading.Text(r.ReadToken())), Is.EqualTo("a b"));
        Assert.That(
            () => WireReading.Value("x", r => r.ReadToken().IsEmpty ? 0 : throw r.InvalidValue("Priority")),
            Throws.TypeOf<WireFormatException>().With.Message.EqualTo("The value of 'V' is not a valid Priority."));
    }

    [Test]
    public void InvalidValue_WithChildElements_NamesTheElementRead()
    {
        var problem = Assert.Throws<WireFormatException>(() => WireReading.OnRoot("<A>x<B>1</B></A>").ReadInt32());
        Assert.That((problem!.Kind, problem.Element, problem.Expected), Is.EqualTo((WireErrorKind.InvalidValue, "A", "int")));
    }

    private static void Invalid<T>(string content, Func<WireReader, T> read, string expected) => Assert.That(
        () => WireReading.Value(content, read),
        Throws.TypeOf<WireFormatException>().With.Message.EqualTo($"The value of 'V' is not a valid {expected}."));
}
