using System.Reflection;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Services86.Contracts;
using Services86.Soap.Xml;

namespace Services86.Tests.Property;

/// <summary>DataContractSerializer, an independent implementation, reads what ours writes and ours reads what it writes, for every contract type.</summary>
[TestFixture]
internal sealed class SerializerOracleTests
{
    private const int Rounds = 40;
    private const string Declarations = Host.Calls.Wire.SoPrincipalNamespaces;

    private static IEnumerable<Type> Types => typeof(WireNames).Assembly.GetExportedTypes()
        .Where(t => !t.IsEnum && (t.GetCustomAttribute<DataContractAttribute>() is not null || t.GetCustomAttribute<CollectionDataContractAttribute>() is not null)
            && Serializer(t) is not null);

    [Test]
    public void Types_AreAllOfTheContract() => Assert.That(Types.Count(), Is.GreaterThan(70));

    [TestCaseSource(nameof(Types))]
    public void Written_ReadByTheOracle_IsTheSame(Type type)
    {
        var oracle = new DataContractSerializer(type);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var value = new RandomCarrier(seed, withNulls: false).Make(type)!;

            var read = oracle.ReadObject(XmlReader.Create(new StringReader(Write(value, oracle))));

            Assert.That(ByOracle(read!, oracle), Is.EqualTo(ByOracle(value, oracle)), $"seed {seed}");
        }
    }

    [TestCaseSource(nameof(Types))]
    public void WrittenByTheOracle_Read_IsTheSame(Type type)
    {
        var oracle = new DataContractSerializer(type);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var value = new RandomCarrier(seed, withNulls: true).Make(type)!;

            var read = Read(type, ByOracle(value, oracle));

            Assert.That(ByOracle(read, oracle), Is.EqualTo(ByOracle(value, oracle)), $"seed {seed}");
        }
    }

    [TestCaseSource(nameof(Types))]
    public void Members_InReverseOrder_AreReadWhole(Type type)
    {
        var oracle = new DataContractSerializer(type);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var value = new RandomCarrier(seed, withNulls: true).Make(type)!;
            var document = XElement.Parse(ByOracle(value, oracle), LoadOptions.PreserveWhitespace);
            Reverse(document, type);

            var read = Read(type, Text(document.WriteTo));

            Assert.That(ByOracle(read, oracle), Is.EqualTo(ByOracle(value, oracle)), $"seed {seed}");
        }
    }

    /// <summary>Reverses the members of structures, at every depth; the items of arrays and dictionaries keep their order, which means something.</summary>
    private static void Reverse(XElement element, Type type)
    {
        if (type.IsEnum || type.IsArray || type.GetCustomAttribute<CollectionDataContractAttribute>() is not null || type.GetCustomAttribute<DataContractAttribute>() is null)
        {
            return;
        }

        foreach (var property in type.GetProperties())
        {
            var name = property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name;
            if (element.Elements().FirstOrDefault(e => e.Name.LocalName == name) is { } child)
            {
                Reverse(child, property.PropertyType);
            }
        }

        element.ReplaceNodes(element.Elements().Reverse().ToArray());
    }

    private static Type? Serializer(Type type)
    {
        var name = type.GetCustomAttribute<DataContractAttribute>()?.Name ?? type.GetCustomAttribute<CollectionDataContractAttribute>()?.Name ?? type.Name;
        return typeof(Host.Calls.Wire).Assembly.GetType($"Services86.Host.Calls.{name}Wire");
    }

    private static string Write(object value, DataContractSerializer oracle)
    {
        using var writer = new WireWriter();
        Serializer(value.GetType())!.GetMethod("Write")!.Invoke(null, [writer, value]);
        var root = XElement.Parse(ByOracle(value, oracle)).Name;
        var content = Encoding.UTF8.GetString(writer.Written.Span);

        // The declarations are those of an envelope, where a type outside the service namespace has its prefix.
        var name = root.Namespace == WireNames.Namespace ? root.LocalName : "b:" + root.LocalName;
        return $"<{name}{Declarations}>{content}</{name}>";
    }

    private static object Read(Type type, string document)
    {
        var reader = new WireReader(new WireLimits());
        reader.Reset(Encoding.UTF8.GetBytes(document));
        reader.MoveToRoot();
        var value = Serializer(type)!.GetMethod("Read")!.Invoke(null, [reader])!;
        reader.ReadEndOfDocument();
        return value;
    }

    private static string ByOracle(object value, DataContractSerializer oracle) => Text(writer => oracle.WriteObject(writer, value));

    private static string Text(Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
        {
            write(writer);
        }

        return text.ToString();
    }
}
