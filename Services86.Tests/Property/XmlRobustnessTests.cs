using System.Text;
using Services86.Soap.Xml;

namespace Services86.Tests.Property;

[TestFixture]
internal sealed class XmlRobustnessTests
{
    [Test]
    public void Reader_DocumentCutAnywhere_SaysWhyItEnds()
    {
        var documents = new XmlDocuments(new Random(21));
        var reader = new WireReader(new WireLimits());
        for (var i = 0; i < 150; i++)
        {
            var text = documents.Next();
            if (Pass(reader, Encoding.UTF8.GetBytes(text), false) is not null)
            {
                continue;
            }

            for (var length = 0; length < text.Length; length++)
            {
                if (length > 0 && char.IsHighSurrogate(text[length - 1]))
                {
                    continue;
                }

                var cut = Encoding.UTF8.GetBytes(text[..length]);
                Assert.That(Pass(reader, cut, true), Is.EqualTo(WireErrorKind.Undecodable), () => text[..length]);
                Assert.That(Pass(reader, cut, false), Is.Null.Or.EqualTo(WireErrorKind.Malformed), () => text[..length]);
            }
        }
    }

    [Test]
    public void Reader_AnyBytes_FailsWithWireFormatExceptionOnly()
    {
        var random = new Random(22);
        var documents = new XmlDocuments(random);
        var reader = new WireReader(new WireLimits { Depth = 5, Attributes = 6, NameLength = 12, TextLength = 30 });
        var kinds = new HashSet<WireErrorKind?>();
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(documents.Next());
            for (var damages = random.Next(4); damages > 0; damages--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            // The content is a part of a larger buffer; what is around it must not be seen.
            var before = random.Next(3);
            var around = new byte[before + bytes.Length + 4];
            Array.Fill(around, (byte)'>');
            bytes.CopyTo(around, before);
            kinds.Add(Wander(reader, around.AsMemory(before, bytes.Length), random));
        }

        Assert.That(kinds, Is.EquivalentTo(new WireErrorKind?[]
        {
            null, WireErrorKind.Malformed, WireErrorKind.Undecodable, WireErrorKind.TooComplex, WireErrorKind.InvalidValue,
        }));
    }

    private static WireErrorKind? Pass(WireReader reader, byte[] utf8, bool endsUndecodable)
    {
        try
        {
            reader.Reset(utf8, endsUndecodable);
            reader.MoveToRoot();
            reader.Skip();
            reader.ReadEndOfDocument();
            return null;
        }
        catch (WireFormatException problem)
        {
            return problem.Kind;
        }
    }

    /// <summary>Reads each element in a way chosen by chance; an invalid value is left behind as the dispatcher does it with header blocks.</summary>
    private static WireErrorKind? Wander(WireReader reader, ReadOnlyMemory<byte> utf8, Random random)
    {
        WireErrorKind? met = null;
        try
        {
            reader.Reset(utf8, endsUndecodable: random.Next(2) == 0);
            reader.MoveToRoot();
            Enter(0);
            reader.ReadEndOfDocument();
        }
        catch (WireFormatException problem)
        {
            met = problem.Kind;
        }

        return met;

        void Enter(int depth)
        {
            Assert.That(reader.Depth, Is.EqualTo(depth + 1));
            while (reader.ReadChild())
            {
                try
                {
                    Read(depth + 1);
                }
                catch (WireFormatException problem) when (problem.Kind == WireErrorKind.InvalidValue)
                {
                    met = problem.Kind;
                    reader.SkipToDepth(depth + 1);
                }

                Assert.That(reader.Depth, Is.EqualTo(depth + 1));
            }
        }

        void Read(int depth)
        {
            switch (random.Next(12))
            {
                case 0: reader.Skip(); break;
                case 1: reader.ReadString(); break;
                case 2: reader.ReadInt32(); break;
                case 3: reader.ReadInt16(); break;
                case 4: reader.ReadBoolean(); break;
                case 5: reader.ReadDouble(); break;
                case 6: reader.ReadDateTime(); break;
                case 7: reader.ReadDuration(); break;
                case 8: reader.ReadBase64(); break;
                default: Enter(depth); break;
            }
        }
    }
}
