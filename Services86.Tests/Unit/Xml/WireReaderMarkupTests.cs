using Services86.Soap.Xml;

namespace Services86.Tests.Unit.Xml;

[TestFixture]
internal sealed class WireReaderMarkupTests
{
    [TestCase("<a/>")]
    [TestCase("\uFEFF<a/>")]
    [TestCase(" \r\n\t<a></a >\n<!-- end -->")]
    [TestCase("<a b = '1'\nc=\"'\" />")]
    [TestCase("<a b='>]]>'>]] ></a>")]
    [TestCase("<!-- - --><a><!----><?x y ? > ?><?x?><![CDATA[]]]]><![CDATA[>]]></a>")]
    [TestCase("<a>&lt;&gt;&amp;&apos;&quot;&#9;&#x10FFFF;&#00000000000000000000000000065;</a>")]
    [TestCase("<é·\u0301\u203F/>")]
    [TestCase("<\U00010000/>")]
    [TestCase("<a>\u007F\u0085\uFFFD\uFEFF</a>")]
    [TestCase("<?xml version='1.0'?><a/>")]
    [TestCase("<?xml version=\"1.0\" encoding='uTf-8' standalone='no' ?>\r\n<a/>")]
    [TestCase("<?xml-stylesheet href='x'?><a/>")]
    public void Document_WellFormed_IsAccepted(string text) => Assert.That(WireReading.Verdict(text), Is.Null);

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("text")]
    [TestCase("x<a/>")]
    [TestCase("\uFEFF\uFEFF<a/>")]
    [TestCase("<![CDATA[]]><a/>")]
    [TestCase("<>")]
    [TestCase("< a/>")]
    [TestCase("<1/>")]
    [TestCase("<-a/>")]
    [TestCase("<a$/>")]
    [TestCase("<a\u00D7/>")]
    [TestCase("<\u0301a/>")]
    [TestCase("<a/ >")]
    [TestCase("<a></b>")]
    [TestCase("<a></ab>")]
    [TestCase("<ab></a>")]
    [TestCase("<a></ a>")]
    [TestCase("<a></a b>")]
    [TestCase("<a><b></a></b>")]
    [TestCase("<p:a xmlns:p='u' xmlns:q='u'></q:a>")]
    [TestCase("<a></a></a>")]
    [TestCase("</a>")]
    [TestCase("<a>")]
    [TestCase("<a")]
    [TestCase("<a b>")]
    [TestCase("<a b=1/>")]
    [TestCase("<a b=''c=''/>")]
    [TestCase("<a b='\"/>")]
    [TestCase("<a b='<'/>")]
    [TestCase("<a b='&'/>")]
    [TestCase("<a b='&nbsp;'/>")]
    [TestCase("<a b='\u0001'/>")]
    [TestCase("<a b='\uFFFF'/>")]
    [TestCase("<a b='' b=''/>")]
    [TestCase("<a>]]></a>")]
    [TestCase("<a>x]]]></a>")]
    [TestCase("<a>\u0000</a>")]
    [TestCase("<a>\u001F</a>")]
    [TestCase("<a>\uFFFE</a>")]
    [TestCase("<a><![CDATA[\u0008]]></a>")]
    [TestCase("<a><![CDATA[\uFFFF]]></a>")]
    [TestCase("<a><![cdata[]]></a>")]
    [TestCase("<a><![CDATA[]></a>")]
    [TestCase("<a><!-- -- --></a>")]
    [TestCase("<a><!-- ---></a>")]
    [TestCase("<a><!-></a>")]
    [TestCase("<a><!--\u0002--></a>")]
    [TestCase("<a><?xml version='1.0'?></a>")]
    [TestCase("<a><?XmL x?></a>")]
    [TestCase("<a><? x?></a>")]
    [TestCase("<a><?x/?></a>")]
    [TestCase("<a><?p:x?></a>")]
    [TestCase("<a><?x \u0003?></a>")]
    [TestCase("<a><!ELEMENT a ANY></a>")]
    [TestCase("<a>&</a>")]
    [TestCase("<a>& </a>")]
    [TestCase("<a>&;</a>")]
    [TestCase("<a>&lt</a>")]
    [TestCase("<a>&LT;</a>")]
    [TestCase("<a>&nbsp;</a>")]
    [TestCase("<a>&#;</a>")]
    [TestCase("<a>&#x;</a>")]
    [TestCase("<a>&#X41;</a>")]
    [TestCase("<a>&#6A;</a>")]
    [TestCase("<a>&#0;</a>")]
    [TestCase("<a>&#x1F;</a>")]
    [TestCase("<a>&#xD800;</a>")]
    [TestCase("<a>&#xFFFF;</a>")]
    [TestCase("<a>&#x110000;</a>")]
    [TestCase("<a>&#4294967361;</a>")]
    [TestCase("<a>&#99999999999999999999999999999999;</a>")]
    public void Document_NotWellFormed_IsMalformed(string text) => Assert.That(WireReading.Verdict(text), Is.EqualTo(WireErrorKind.Malformed));

    [TestCase("<a/><b/>")]
    [TestCase("<a/>x")]
    [TestCase("<a/>\u0000")]
    [TestCase("<a/><?x?>")]
    [TestCase("<a/><!DOCTYPE a>")]
    [TestCase("<a/><![CDATA[]]>")]
    [TestCase("<a/><!--")]
    public void Document_AnythingButCommentsAfterRoot_IsMalformed(string text) =>
        Assert.That(WireReading.Verdict(text), Is.EqualTo(WireErrorKind.Malformed));

    [TestCase("<!DOCTYPE a><a/>")]
    [TestCase("<?xml version='1.0'?><!-- --><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>")]
    [TestCase("<a><!DOCTYPE a></a>")]
    public void Document_DocumentType_IsToldApart(string text) => Assert.That(WireReading.Verdict(text), Is.EqualTo(WireErrorKind.DocumentType));

    [TestCase(" <?xml version='1.0'?><a/>")]
    [TestCase("<?xml?><a/>")]
    [TestCase("<?xml ?><a/>")]
    [TestCase("<?xml encoding='utf-8'?><a/>")]
    [TestCase("<?xml version='1.1'?><a/>")]
    [TestCase("<?xml version='1.0 '?><a/>")]
    [TestCase("<?xml version=1.0?><a/>")]
    [TestCase("<?xml version='1.0'encoding='utf-8'?><a/>")]
    [TestCase("<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>")]
    [TestCase("<?xml version='1.0' standalone='Yes'?><a/>")]
    [TestCase("<?xml version='1.0' encoding=''?><a/>")]
    [TestCase("<?xml version='1.0' encoding='utf 8'?><a/>")]
    [TestCase("<?xml version='1.0' encoding='8utf'?><a/>")]
    [TestCase("<?xml version='1.0' x='y'?><a/>")]
    [TestCase("<?xml version='1.0'? ><a/>")]
    [TestCase("<?xml version='1.0'><a/>")]
    public void Declaration_Wrong_IsMalformed(string text) => Assert.That(WireReading.Verdict(text), Is.EqualTo(WireErrorKind.Malformed));

    [TestCase("utf-8", false, ExpectedResult = null)]
    [TestCase("UTF-8", false, ExpectedResult = null)]
    [TestCase("utf-16", false, ExpectedResult = WireErrorKind.Undecodable)]
    [TestCase("iso-8859-1", false, ExpectedResult = WireErrorKind.Undecodable)]
    [TestCase("utf-8", true, ExpectedResult = WireErrorKind.Undecodable)]
    [TestCase("UTF-16", true, ExpectedResult = null)]
    public WireErrorKind? Declaration_Encoding_HasToBeThatOfTheTransport(string encoding, bool declaredUtf16) =>
        WireReading.Verdict($"<?xml version='1.0' encoding='{encoding}'?><a/>", declaredUtf16: declaredUtf16);

    [TestCase("<a>", ExpectedResult = WireErrorKind.Undecodable)]
    [TestCase("<a/>", ExpectedResult = WireErrorKind.Undecodable)]
    [TestCase("", ExpectedResult = WireErrorKind.Undecodable)]
    [TestCase("<a><b></a>", ExpectedResult = WireErrorKind.Malformed)]
    [TestCase("<a/><b", ExpectedResult = WireErrorKind.Malformed)]
    public WireErrorKind? Document_WhoseRestCannotBeDecoded_FailsAtItsFirstError(string text) => WireReading.Verdict(text, endsUndecodable: true);

    [Test]
    public void Document_InMemoryThatIsNoArray_IsRead()
    {
        var reader = new WireReader(new WireLimits());
        using System.Buffers.MemoryManager<byte> hidden = new HiddenArray("<a>x</a>"u8.ToArray());
        reader.Reset(hidden.Memory);
        reader.MoveToRoot();
        Assert.That(reader.ReadString(), Is.EqualTo("x"));
    }

    private sealed class HiddenArray(byte[] content) : System.Buffers.MemoryManager<byte>
    {
        public override Span<byte> GetSpan() => content;

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin() => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
        }
    }
}
