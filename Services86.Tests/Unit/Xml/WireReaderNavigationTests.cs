using System.Text;
using Services86.Soap.Xml;

namespace Services86.Tests.Unit.Xml;

[TestFixture]
internal sealed class WireReaderNavigationTests
{
    [Test]
    public void ReadChild_GeneratedPattern_FindsMembersAndSkipsTheRest()
    {
        var reader = WireReading.OnRoot("<v xmlns='n'> x <Name>A&amp;B</Name><Other><Name>no</Name></Other><!-- --><Empty/>y<Id> 7 </Id></v>");
        string? name = null;
        var id = 0;
        while (reader.ReadChild())
        {
            if (reader.Is("Name"u8, "n"u8))
            {
                name = reader.ReadString();
            }
            else if (reader.Is("Id"u8, "n"u8))
            {
                id = reader.ReadInt32();
            }
            else
            {
                reader.Skip();
            }
        }

        reader.ReadEndOfDocument();
        Assert.That((name, id), Is.EqualTo(("A&B", 7)));
    }

    [TestCase("<a/>")]
    [TestCase("<a></a>")]
    [TestCase("<a> x <!-- --> </a>")]
    public void ReadChild_NoChildren_PassesTheElement(string text)
    {
        var reader = WireReading.OnRoot(text);
        Assert.That(reader.Depth, Is.EqualTo(1));
        Assert.That(reader.ReadChild(), Is.False);
        Assert.That(reader.Depth, Is.Zero);
        Assert.That(reader.ReadEndOfDocument, Throws.Nothing);
    }

    [Test]
    public void SkipToDepth_AfterInvalidValue_GoesOnBehindTheChild()
    {
        var reader = WireReading.OnRoot("<e><h><b><c><d>x</d><f/></c></b></h><i>5</i></e>");
        Assert.That(reader.ReadChild() && reader.ReadChild() && reader.ReadChild() && reader.ReadChild(), Is.True);
        Assert.That(() => reader.ReadInt32(), Throws.TypeOf<WireFormatException>());
        reader.SkipToDepth(1);
        Assert.That(reader.Depth, Is.EqualTo(1));
        Assert.That(reader.ReadChild(), Is.True);
        Assert.That(reader.ReadInt32(), Is.EqualTo(5));
        Assert.That(reader.ReadChild(), Is.False);
    }

    [Test]
    public void Reading_OutOfTurn_IsAnErrorOfTheProgram()
    {
        var reader = WireReading.OnRoot("<a><b/></a>");
        Assert.That(reader.ReadEndOfDocument, Throws.InvalidOperationException);
        reader.Skip();
        Assert.That(() => reader.ReadChild(), Throws.InvalidOperationException);
        Assert.That(reader.ReadString, Throws.InvalidOperationException);
        Assert.That(reader.Skip, Throws.InvalidOperationException);
    }

    [Test]
    public void Reading_AfterMalformed_FailsAgain()
    {
        var reader = WireReading.OnRoot("<a><b></c><d/></a>");
        Assert.That(reader.Skip, Throws.TypeOf<WireFormatException>());
        Assert.That(() => reader.ReadChild(), Throws.TypeOf<WireFormatException>());
        Assert.That(() => reader.SkipToDepth(0), Throws.TypeOf<WireFormatException>());
    }

    [Test]
    public void GetAttribute_Value_IsNormalised()
    {
        var reader = WireReading.OnRoot("<a b=' x\t\r\n\n&#10;&lt;\uFF0C' p:b='2' c='' xmlns='u' xmlns:p='u' xml:lang='en'/>");
        Assert.That(reader.GetAttribute("b"u8, ""u8), Is.EqualTo(" x   \n<\uFF0C"));
        Assert.That(reader.GetAttribute("b"u8, "u"u8), Is.EqualTo("2"));
        Assert.That(reader.GetAttribute("c"u8, ""u8), Is.Empty);
        Assert.That(reader.GetAttribute("c"u8, "u"u8), Is.Null);
        Assert.That(reader.GetAttribute("lang"u8, "http://www.w3.org/XML/1998/namespace"u8), Is.EqualTo("en"));
    }

    [TestCase("i:nil='true'", ExpectedResult = true)]
    [TestCase("i:nil=' 1&#10;'", ExpectedResult = true)]
    [TestCase("i:nil='false'", ExpectedResult = false)]
    [TestCase("i:nil='True'", ExpectedResult = false)]
    [TestCase("nil='true'", ExpectedResult = false)]
    [TestCase("i:type='x'", ExpectedResult = false)]
    public bool IsNil_Attribute_IsThatOfSchemaInstances(string attribute) =>
        WireReading.OnRoot($"<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' {attribute}/>").IsNil;

    [Test]
    public void Limits_Exceeded_AreTooComplex()
    {
        var limits = new WireLimits { Depth = 3, Attributes = 2, NameLength = 5, TextLength = 5 };
        Assert.Multiple(() =>
        {
            Assert.That(WireReading.Verdict("<a><b><c/></b></a>", limits), Is.Null);
            Assert.That(WireReading.Verdict("<a><b><c><d/></c></b></a>", limits), Is.EqualTo(WireErrorKind.TooComplex));
            Assert.That(WireReading.Verdict("<a b='' xmlns='u'/>", limits), Is.Null);
            Assert.That(WireReading.Verdict("<a b='' c='' xmlns='u'/>", limits), Is.EqualTo(WireErrorKind.TooComplex));
            Assert.That(WireReading.Verdict("<p:abcd xmlns='u'/>", limits), Is.EqualTo(WireErrorKind.TooComplex));
            Assert.That(WireReading.Verdict("<abcde/>", limits), Is.Null);
            Assert.That(WireReading.Verdict("<abcdef/>", limits), Is.EqualTo(WireErrorKind.TooComplex));
            Assert.That(WireReading.Verdict("<a>ééééé</a>", limits), Is.Null);
            Assert.That(WireReading.Verdict("<a>123456</a>", limits), Is.EqualTo(WireErrorKind.TooComplex));
            Assert.That(() => WireReading.OnRoot("<a>123&#52;<!-- -->5</a>", limits).ReadString(), Is.EqualTo("12345"));
            Assert.That(
                () => WireReading.OnRoot("<a>123&#52;<!-- -->56</a>", limits).ReadString(),
                Throws.TypeOf<WireFormatException>().With.Property("Kind").EqualTo(WireErrorKind.TooComplex));
        });
    }

    [Test]
    public void Reader_UsedAgain_AllocatesNothing()
    {
        var text = new StringBuilder("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'");
        for (var i = 0; i < 290; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $" xmlns:q{i}='urn:&#{i + 65};'");
        }

        text.Append("><s:Body><q1:Id xml:lang='' a='1' b='' c='' d='' e='' f='' g='' h='' i=''>5<!-- -->&#49;</q1:Id></s:Body></s:Envelope>");
        var utf8 = Encoding.UTF8.GetBytes(text.ToString());
        var reader = new WireReader(new WireLimits());
        var sum = 0;
        for (var i = 0; i < 3; i++)
        {
            Read();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Read();
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(sum, Is.EqualTo(103 * 51));

        void Read()
        {
            reader.Reset(utf8);
            reader.MoveToRoot();
            while (reader.ReadChild())
            {
                while (reader.ReadChild())
                {
                    sum += reader.ReadInt32();
                }
            }

            reader.ReadEndOfDocument();
        }
    }
}
