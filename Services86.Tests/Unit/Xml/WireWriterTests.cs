using System.Xml;
using Services86.Soap.Xml;

namespace Services86.Tests.Unit.Xml;

[TestFixture]
internal sealed class WireWriterTests
{
    [TestCase("", ExpectedResult = "")]
    [TestCase("plain æ \u4E2D\U0001F600\t\n\"'", ExpectedResult = "plain æ \u4E2D\U0001F600\t\n\"'")]
    [TestCase("<a> & ]]>\r\n", ExpectedResult = "&lt;a&gt; &amp; ]]&gt;&#xD;\n")]
    [TestCase("a\u0000b\u001Fc", ExpectedResult = "abc")]
    [TestCase("\uFFFEa\uFFFF\uFFFD\uFF0C\uFFFFb\uFFFE", ExpectedResult = "a\uFFFD\uFF0Cb")]
    public string Text_Any_IsEscapedAndCleaned(string value) => Written(w => w.Text(value));

    // Not as test cases: the metadata of an attribute cannot hold half a surrogate pair.
    [Test]
    public void Text_SurrogatesWithoutPartner_AreLeftOut() => Assert.Multiple(() =>
    {
        Assert.That(Written(w => w.Text("\uD83D\u0001\uDE00x\uD83D")), Is.EqualTo("x"));
        Assert.That(Written(w => w.Text("\uDE00\uD83Dx")), Is.EqualTo("x"));
        Assert.That(Written(w => w.Text("\uD83D&\uDE00")), Is.EqualTo("&amp;"));
    });

    [Test]
    public void Text_LongerThanOnePiece_StaysWhole([Values(8191, 8192, 8193, 100_000)] int offset)
    {
        var value = new string('x', offset) + "\U0001F600&" + new string('é', 20_000) + "\U0001F600";
        Assert.That(Written(w => w.Text(value)), Is.EqualTo(value.Replace("&", "&amp;", StringComparison.Ordinal)));
    }

    [Test]
    public void Values_Extremes_AreThoseOfXmlConvert() => Assert.Multiple(() =>
    {
        Assert.That(Written(w => w.Int32(int.MinValue)), Is.EqualTo("-2147483648"));
        Assert.That(Written(w => w.Int16(short.MinValue)), Is.EqualTo("-32768"));
        Assert.That(Written(w => w.Boolean(true)) + Written(w => w.Boolean(false)), Is.EqualTo("truefalse"));
        foreach (var number in new[] { 0, -0.0, 0.1, double.MaxValue, double.Epsilon, double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            Assert.That(Written(w => w.Double(number)), Is.EqualTo(XmlConvert.ToString(number)));
        }

        foreach (var span in new[] { TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.FromTicks(-1), TimeSpan.FromMinutes(15) })
        {
            Assert.That(Written(w => w.Duration(span)), Is.EqualTo(XmlConvert.ToString(span)));
        }
    });

    [Test]
    public void DateTime_AnyKind_HasNoSuffix() => Assert.Multiple(() =>
    {
        Assert.That(Written(w => w.DateTime(default)), Is.EqualTo("0001-01-01T00:00:00"));
        Assert.That(Written(w => w.DateTime(DateTime.MaxValue)), Is.EqualTo("9999-12-31T23:59:59"));
        Assert.That(Written(w => w.DateTime(new DateTime(2018, 2, 3, 4, 5, 6, DateTimeKind.Utc))), Is.EqualTo("2018-02-03T04:05:06"));
    });

    [Test]
    public void Writer_TruncatedAndReset_GoesOnFromThere()
    {
        using var writer = new WireWriter();
        writer.Raw("<a>"u8);
        writer.Raw("<b/>"u8);
        writer.Truncate(3);
        writer.Raw("</a>"u8);
        Assert.That(WireReading.Text(writer.Written.Span), Is.EqualTo("<a></a>"));
        Assert.That(() => writer.Truncate(8), Throws.InstanceOf<ArgumentOutOfRangeException>());
        writer.Reset();
        Assert.That(writer.Length, Is.Zero);
        writer.Raw("x"u8);
        Assert.That(WireReading.Text(writer.Written.Span), Is.EqualTo("x"));
    }

    [Test]
    public void Writer_UsedAgain_AllocatesNothing()
    {
        using var writer = new WireWriter();
        Write();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Write();
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        void Write()
        {
            writer.Reset();
            for (var i = 0; i < 100; i++)
            {
                writer.Raw("<a>"u8);
                writer.Text("five < six & \u0001 æ\uFFFF\uD800");
                writer.Int32(i);
                writer.Double(1.5);
                writer.DateTime(default);
                writer.Duration(TimeSpan.FromTicks(1_234_567_890_123));
                writer.Boolean(true);
            }
        }
    }

    private static string Written(Action<WireWriter> write)
    {
        using var writer = new WireWriter();
        write(writer);
        return WireReading.Text(writer.Written.Span);
    }
}
