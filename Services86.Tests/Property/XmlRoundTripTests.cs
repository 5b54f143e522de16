using System.Text;
using System.Xml;
using FsCheck;
using FsCheck.Fluent;
using Services86.Soap.Xml;

namespace Services86.Tests.Property;

[TestFixture]
internal sealed class XmlRoundTripTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(86, 861);

    /// <summary>Strings of characters that matter, among any others.</summary>
    private static Arbitrary<string> Strings => Gen.Frequency(
            (3, Gen.Elements("&<>\r\n\t\"' ]-;#xaZ\u0000\u001F\u007F\u0085\u2028\uD83D\uDE00\uFFFD\uFFFE\uFFFF\uFEFF\uFF0Cé".ToCharArray())),
            (1, Gen.Choose(0, 0xFFFF).Select(i => (char)i)))
        .ArrayOf().Select(c => new string(c)).ToArbitrary();

    [Test]
    public void Text_AnyString_ReadsBackWithoutForbiddenCharacters() => Check.One(Fixed, Prop.ForAll(Strings, value =>
    {
        var written = Write(w => w.Text(value));
        var allowed = Allowed(value);
        return Read(written, r => r.ReadString()) == allowed && Platform(written) == allowed;
    }));

    [Test]
    public void Double_AnyNumber_ReadsBackAndIsThatOfXmlConvert() => Check.One(Fixed, Prop.ForAll<double>(value =>
    {
        var written = Write(w => w.Double(value));
        return Read(written, r => r.ReadDouble()).Equals(value) && Platform(written) == XmlConvert.ToString(value);
    }));

    [Test]
    public void Int32_AnyNumber_ReadsBack() => Check.One(Fixed, Prop.ForAll<int>(
        value => Read(Write(w => w.Int32(value)), r => r.ReadInt32()) == value));

    [Test]
    public void Int16_AnyNumber_ReadsBack() => Check.One(Fixed, Prop.ForAll<short>(
        value => Read(Write(w => w.Int16(value)), r => r.ReadInt16()) == value));

    [Test]
    public void DateTime_AnyDate_ReadsBackInWholeSeconds() => Check.One(Fixed, Prop.ForAll<DateTime>(value =>
    {
        var written = Write(w => w.DateTime(value));
        var read = Read(written, r => r.ReadDateTime());
        return read.Kind == DateTimeKind.Unspecified && read.Ticks == value.Ticks - (value.Ticks % TimeSpan.TicksPerSecond)
            && Platform(written) == XmlConvert.ToString(value, "yyyy-MM-ddTHH:mm:ss");
    }));

    [Test]
    public void Duration_AnySpan_ReadsBackAndIsThatOfXmlConvert() => Check.One(Fixed, Prop.ForAll<TimeSpan>(value =>
    {
        var written = Write(w => w.Duration(value));
        return Read(written, r => r.ReadDuration()) == value && Platform(written) == XmlConvert.ToString(value);
    }));

    [Test]
    public void Base64_AnyBytes_ReadsBack() => Check.One(Fixed, Prop.ForAll<byte[]>(value =>
    {
        value ??= [];
        return Read(Write(w => w.Base64(value)), r => r.ReadBase64())!.AsSpan().SequenceEqual(value);
    }));

    private static string Allowed(string value) => string.Concat(
        value.EnumerateRunes().Zip(Positions(value))
            .Where(p => XmlCharacters.IsCharacter(p.First.Value) && (p.First.Value != 0xFFFD || value[p.Second] == '\uFFFD'))
            .Select(p => p.First.ToString()));

    /// <summary>Where each rune begins: a lone surrogate is enumerated as U+FFFD too.</summary>
    private static IEnumerable<int> Positions(string value)
    {
        var at = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            yield return at;
            at += rune.Utf16SequenceLength;
        }
    }

    private static byte[] Write(Action<WireWriter> value)
    {
        using var writer = new WireWriter();
        writer.Raw("<a>"u8);
        value(writer);
        writer.Raw("</a>"u8);
        return writer.Written.ToArray();
    }

    private static T Read<T>(byte[] utf8, Func<WireReader, T> value)
    {
        var reader = new WireReader(new WireLimits());
        reader.Reset(utf8);
        reader.MoveToRoot();
        var read = value(reader);
        reader.ReadEndOfDocument();
        return read;
    }

    private static string Platform(byte[] utf8)
    {
        using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(utf8)));
        reader.MoveToContent();
        return reader.ReadElementContentAsString();
    }
}
