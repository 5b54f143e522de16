using System.Reflection;
using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Schema;
using Services86.Contracts;
using Services86.Contracts.Appointments;
using Services86.Contracts.Contacts;
using Services86.Contracts.Principals;

namespace Services86.Tests.Contract;

/// <summary>The frozen v86 contract, seen from the attributes: what both SOAP stacks and the generated serializers build on.</summary>
public sealed class ContractShapeTests
{
    private static readonly Type[] Agents = [typeof(IAppointmentAgent), typeof(IContactAgent), typeof(ISoPrincipalAgent)];

    private static readonly Type[] Exported = typeof(WireNames).Assembly.GetExportedTypes();

    private static IEnumerable<Type> Carriers => Exported.Where(type => !type.IsEnum && type.IsDefined(typeof(DataContractAttribute)));

    private static IEnumerable<Type> Enums => Exported.Where(type => type.IsEnum);

    private static IEnumerable<Type> Messages => Exported.Where(type => Find(type, "MessageContractAttribute") is not null);

    private static IEnumerable<MethodInfo> WrappedOperations =>
        Operations(typeof(IAppointmentAgent)).Concat(Operations(typeof(IContactAgent)));

    [TestCase(typeof(IAppointmentAgent), 84)]
    [TestCase(typeof(IContactAgent), 29)]
    [TestCase(typeof(ISoPrincipalAgent), 5)]
    public void Agent_AllCapabilitiesTogether_HasThePublishedNumberOfOperations(Type agent, int expected) =>
        Assert.That(Operations(agent).Select(method => method.Name), Is.Unique.And.Exactly(expected).Items);

    [TestCase(typeof(IAppointmentEntities), 12)]
    [TestCase(typeof(IAppointmentStatus), 5)]
    [TestCase(typeof(IAppointmentBooking), 9)]
    [TestCase(typeof(IAppointmentRecurrence), 5)]
    [TestCase(typeof(IAppointmentDiary), 10)]
    [TestCase(typeof(IAppointmentLists), 22)]
    [TestCase(typeof(IAppointmentTasks), 6)]
    [TestCase(typeof(IAppointmentPublished), 4)]
    [TestCase(typeof(IAppointmentSuggested), 9)]
    [TestCase(typeof(IAppointmentLeads), 2)]
    [TestCase(typeof(IContactEntities), 11)]
    [TestCase(typeof(IContactPersons), 3)]
    [TestCase(typeof(IContactMine), 5)]
    [TestCase(typeof(IContactAddresses), 5)]
    [TestCase(typeof(IContactDuplicates), 5)]
    [TestCase(typeof(IAppointmentAgent), 0)]
    [TestCase(typeof(IContactAgent), 0)]
    public void Capability_OwnMethods_AreItsShareOfTheAgent(Type capability, int expected) =>
        Assert.That(capability.GetMethods(), Has.Length.EqualTo(expected));

    [TestCaseSource(nameof(Agents))]
    public void Capability_ServiceContract_NamesTheAgentsPortType(Type agent)
    {
        var portType = agent.Name[1..^"Agent".Length];
        foreach (var part in Parts(agent))
        {
            Assert.That(Read(part, "ServiceContractAttribute", "Name"), Is.EqualTo(portType), part.Name);
            Assert.That(Read(part, "ServiceContractAttribute", "Namespace"), Is.EqualTo(WireNames.Namespace), part.Name);
        }
    }

    [TestCaseSource(nameof(Agents))]
    public void Operation_Actions_AreNamespaceAgentAndOperation(Type agent)
    {
        var prefix = $"{WireNames.Namespace}/{agent.Name[1..^"Agent".Length]}/";
        foreach (var method in Operations(agent))
        {
            Assert.That(Read(method, "OperationContractAttribute", "Action"), Is.EqualTo(prefix + method.Name));
            Assert.That(Read(method, "OperationContractAttribute", "ReplyAction"), Is.EqualTo(prefix + method.Name + "Response"));
        }
    }

    [Test]
    public void Operation_Parameters_BearTheirWireNameInCamelCase()
    {
        foreach (var parameter in WrappedOperations.SelectMany(method => method.GetParameters()))
        {
            var wireName = (string)Read(parameter, "MessageParameterAttribute", "Name")!;
            Assert.That(char.ToLowerInvariant(wireName[0]) + wireName[1..], Is.EqualTo(parameter.Name), parameter.Member.Name);
            Assert.That(char.IsUpper(wireName[0]), parameter.Member.Name);
        }
    }

    [Test]
    public void Operation_Result_IsNothingOrResponse()
    {
        foreach (var method in WrappedOperations)
        {
            var name = method.ReturnType == typeof(Task) ? null : WireNames.Response;
            Assert.That(Read(method.ReturnParameter, "MessageParameterAttribute", "Name"), Is.EqualTo(name), method.Name);
        }
    }

    // appointment-operations.md §0 and the threshold table of contact-operations.md.
    [TestCase(1000, 12)]
    [TestCase(2000, 104)]
    [TestCase(5000, 2)]
    public void Operation_SlowCall_HasThePublishedThreshold(int milliseconds, int expected) =>
        Assert.That(
            Agents.SelectMany(Operations).Where(method => method.GetCustomAttribute<SlowCallAttribute>()?.Milliseconds == milliseconds),
            Has.Exactly(expected).Items);

    [TestCaseSource(nameof(Carriers))]
    public void Carrier_Members_AreOrderedAsDeclared(Type carrier)
    {
        var declared = Declared(carrier);
        Assert.That(declared, Is.Not.Empty);
        Assert.That(
            declared.Select(property => property.GetCustomAttribute<DataMemberAttribute>()?.Order),
            Is.EqualTo(Enumerable.Range(1, declared.Length)));
    }

    [Test]
    public void Message_Members_AreOrderedAsDeclared()
    {
        foreach (var message in Messages)
        {
            var declared = Declared(message);
            Assert.That(
                declared.Select(property => Read(property, "MessageBodyMemberAttribute", "Order")),
                Is.EqualTo(Enumerable.Range(1, declared.Length)),
                message.Name);
        }
    }

    // principal.md §1: four operations share one response message; one answers under another name than Response.
    [Test]
    public void SignIn_Messages_CarryThePublishedWrappers()
    {
        Assert.That(
            Messages.Select(message => (string)Read(message, "MessageContractAttribute", "WrapperName")!),
            Is.EquivalentTo(Operations(typeof(ISoPrincipalAgent)).Select(method => method.Name)
                .Concat(["AuthenticateResponse", "GetSystemInfoResponse"])));
        Assert.That(
            Operations(typeof(ISoPrincipalAgent)).Where(method => method.ReturnType == typeof(Task<AuthenticateResponse>)),
            Has.Exactly(4).Items);
        Assert.That(Declared(typeof(GetSystemInfoResponse)).Select(property => property.Name), Is.EqualTo(new[] { "SystemInfo" }));
    }

    [TestCaseSource(nameof(Enums))]
    public void Enum_WireNames_AreUniqueAndStandForDistinctNumbers(Type type)
    {
        var published = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsDefined(typeof(EnumMemberAttribute))).ToArray();
        Assert.That(published.Select(field => field.GetCustomAttribute<EnumMemberAttribute>()!.Value ?? field.Name), Is.Unique.And.Not.Empty);
        Assert.That(published.Select(field => field.GetRawConstantValue()), Is.Unique);
    }

    // envelope.md §2: these are taken on input for their value and never written.
    [Test]
    public void Enum_NamesOffTheWire_AreTheToleratedZeroAndTotalOfFlags()
    {
        var unpublished = Enums.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => !field.IsDefined(typeof(EnumMemberAttribute)));
        Assert.That(unpublished.Select(field => $"{field.DeclaringType!.Name}.{field.Name}={field.GetRawConstantValue()}"), Is.EquivalentTo(new[]
        {
            "ContactAction.Unknown=0", "ContactAction.All=127", "ContactSourceType.Unknown=0", "ContactSourceType.All=7",
            "ETableRight.None=0", "EFieldRight.None=0", "Weekday.Unknown=0",
        }));
    }

    [Test]
    public void AsWritten_Marks_StandOnDatesOnly()
    {
        var marked = Carriers.SelectMany(Declared).Where(property => property.IsDefined(typeof(AsWrittenAttribute))).ToArray();
        Assert.That(marked.Select(property => property.PropertyType), Is.All.EqualTo(typeof(DateTime)));
        Assert.That(marked.Select(property => property.Name), Has.Some.EqualTo("BirthDate").And.None.EqualTo("CreatedDate"));
        var parameters = WrappedOperations.SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.IsDefined(typeof(AsWrittenAttribute))).ToArray();
        Assert.That(parameters, Has.Length.EqualTo(7));
        Assert.That(parameters.Select(parameter => parameter.ParameterType), Is.All.EqualTo(typeof(DateTime)));
    }

    // The published schemas hold 129 types in the service namespace: 99 complex ones, 26 of them arrays, and 30 enums.
    [Test]
    public void Schema_OfTheServiceNamespace_HoldsThePublishedTypes()
    {
        var exporter = new XsdDataContractExporter();
        var arrays = Agents.SelectMany(Operations)
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Concat(method.ReturnType.GetGenericArguments()));
        foreach (var type in Exported.Where(IsData).Concat(arrays.Where(type => type.IsArray)))
        {
            exporter.Export(type);
        }

        exporter.Schemas.Compile();
        var names = exporter.Schemas.GlobalTypes.Names.Cast<XmlQualifiedName>().Where(name => name.Namespace == WireNames.Namespace).ToArray();
        var types = names.Select(name => exporter.Schemas.GlobalTypes[name]!).ToArray();
        Assert.That(types.OfType<XmlSchemaComplexType>(), Has.Exactly(99).Items);
        Assert.That(types.OfType<XmlSchemaSimpleType>(), Has.Exactly(30).Items);
        Assert.That(names.Where(name => name.Name.StartsWith("ArrayOf", StringComparison.Ordinal)), Has.Exactly(26).Items);
    }

    private static bool IsData(Type type) =>
        type.IsDefined(typeof(DataContractAttribute)) || type.IsDefined(typeof(CollectionDataContractAttribute));

    private static IEnumerable<Type> Parts(Type agent) => agent.GetInterfaces().Prepend(agent);

    private static IEnumerable<MethodInfo> Operations(Type agent) => Parts(agent).SelectMany(part => part.GetMethods());

    private static PropertyInfo[] Declared(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(property => property.MetadataToken)];

    private static CustomAttributeData? Find(MemberInfo member, string attribute) => Find(member.CustomAttributes, attribute);

    private static CustomAttributeData? Find(IEnumerable<CustomAttributeData> attributes, string attribute) =>
        attributes.SingleOrDefault(data => data.AttributeType.FullName == "System.ServiceModel." + attribute);

    private static object? Read(MemberInfo member, string attribute, string property) => Read(Find(member, attribute), property);

    private static object? Read(ParameterInfo parameter, string attribute, string property) =>
        Read(Find(parameter.CustomAttributes, attribute), property);

    private static object? Read(CustomAttributeData? attribute, string property) =>
        attribute?.NamedArguments.Single(argument => argument.MemberName == property).TypedValue.Value;
}
