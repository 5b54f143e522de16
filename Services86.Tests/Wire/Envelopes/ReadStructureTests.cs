using Services86.Contracts;
using Services86.Contracts.Appointments;
using Services86.Contracts.Contacts;
using Services86.Contracts.Principals;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>Structures, arrays and dictionaries as real stacks write them (envelope.md §2; clients.md).</summary>
[TestFixture]
internal sealed class ReadStructureTests
{
    private const string Save = "Contact.SaveContactEntity";
    private const string List = "Contact.GetContactList";
    private const string SignIn = "SoPrincipal.AuthenticateGeneric";

    [Test]
    public void Members_InAnyOrder_AreRead()
    {
        var entity = Entity("<ActiveErpLinks>3</ActiveErpLinks><Address><Formatted>f</Formatted></Address><Country><CountryId>578</CountryId></Country><Name>n</Name><ContactId>7</ContactId>");

        Assert.That((entity.ContactId, entity.Name, entity.Country?.CountryId, entity.ActiveErpLinks), Is.EqualTo((7, "n", 578, 3)));
    }

    [Test]
    public void Parameters_InReverseOrder_AreRead()
    {
        const string Content = "<ActivityStatus>Completed</ActivityStatus><ActivityIdentifier><a:string>appointment_id=1</a:string></ActivityIdentifier>";

        Assert.That(Read.Parameter<string[]>("Appointment.SetActivityStatus", "ActivityIdentifier", Content), Is.EqualTo(["appointment_id=1"]));
        Assert.That(Read.Parameter<ActivityStatus>("Appointment.SetActivityStatus", "ActivityStatus", Content), Is.EqualTo(ActivityStatus.Completed));
    }

    [Test]
    public void Member_MetTwice_CountsTheFirstTime()
    {
        var entity = Entity("<Name>first</Name><ContactId>7</ContactId><Name>second</Name><Country><CountryId>1</CountryId><CountryId>2</CountryId></Country><Country i:nil='true'/>");

        Assert.That((entity.Name, entity.ContactId, entity.Country?.CountryId), Is.EqualTo(("first", 7, 1)));
    }

    [Test]
    public void Member_MetTwice_MayHoldNonsenseTheSecondTime() => Assert.That(Entity("<ContactId>7</ContactId><ContactId>x</ContactId>").ContactId, Is.EqualTo(7));

    [Test]
    public void Member_NilTheFirstTime_StaysNil() => Assert.That(Entity("<Name i:nil='true'/><Name>second</Name>").Name, Is.Null);

    [Test]
    public void Elements_Unknown_AreIgnoredWithEverythingInside()
    {
        const string Unknown = "<Unknown><Name>no</Name><Country><CountryId>9</CountryId></Country><ContactId>x</ContactId></Unknown>";

        var entity = Entity($"{Unknown}<ContactId>7</ContactId>{Unknown}<Country>{Unknown}<CountryId>1</CountryId>{Unknown}</Country>{Unknown}");

        Assert.That((entity.ContactId, entity.Name, entity.Country?.CountryId), Is.EqualTo((7, (string?)null, 1)));
    }

    [TestCase("<Name xmlns='urn:x'>no</Name>")]
    [TestCase("<Name xmlns=''>no</Name>")]
    [TestCase("<a:Name>no</a:Name>")]
    [TestCase("<name>no</name>")]
    [TestCase("<NAME>no</NAME>")]
    public void Member_OfAnotherNamespaceOrCase_IsUnknown(string element) => Assert.That(Entity($"{element}<Name>yes</Name>").Name, Is.EqualTo("yes"));

    [Test]
    public void Prefixes_OtherOnEveryElement_AreTheSame()
    {
        const string N = WireNames.Namespace;
        const string Element =
            $"<q1:SaveContactEntity xmlns:q1='{N}'><q108:ContactEntity xmlns:q108='{N}'><q21:ContactId xmlns:q21='{N}'>7</q21:ContactId>"
            + $"<Name xmlns='{N}'>n</Name><q1:Country><q3:CountryId xmlns:q3='{N}' xmlns:q1='urn:other'>578</q3:CountryId></q1:Country></q108:ContactEntity></q1:SaveContactEntity>";

        var entity = Read.Whole<ContactEntity>(Save, "ContactEntity", Element)!;

        Assert.That((entity.ContactId, entity.Name, entity.Country?.CountryId), Is.EqualTo((7, "n", 578)));
    }

    [Test]
    public void Declarations_289OnOneElement_AreRead()
    {
        // As one stack sends them: every type of the WSDL has its own prefix, all for two namespaces.
        var declarations = string.Join(' ', Enumerable.Range(1, 289).Select(i => $"xmlns:q{i}=\"{(i % 2 == 0 ? WireNames.ArraysNamespace : WireNames.Namespace)}\""));
        var element = $"<q1:GetContactList {declarations}><q289:ContactIds><q2:int>1</q2:int><q288:int>2</q288:int></q289:ContactIds></q1:GetContactList>";

        Assert.That(Read.Whole<int[]>(List, "ContactIds", element), Is.EqualTo([1, 2]));
    }

    [Test]
    public void Namespace_WrittenWithReferences_IsTheSame()
    {
        var element = $"<GetContact xmlns='{WireNames.Namespace.Replace("/", "&#47;", StringComparison.Ordinal)}'><ContactId>7</ContactId></GetContact>";

        Assert.That(Read.Whole<int>("Contact.GetContact", "ContactId", element), Is.EqualTo(7));
    }

    [Test]
    public void Markup_BetweenElements_IsIgnored()
    {
        const string Between = "<!-- <Name>no</Name> --> text <?pi <Name>no</Name> ?><![CDATA[<Name>no</Name>]]> &amp; \r\n";

        var entity = Entity($"{Between}<ContactId>{Between.Replace("text", "", StringComparison.Ordinal)[..24]}7</ContactId>{Between}<Name>n</Name>{Between}<Country>{Between}<CountryId>1</CountryId>{Between}</Country>");

        Assert.That((entity.ContactId, entity.Name, entity.Country?.CountryId), Is.EqualTo((7, "n", 1)));
    }

    [Test]
    public void Types_OnEveryElement_AreIgnored()
    {
        var entity = Read.Parameter<ContactEntity>(
            Save,
            "ContactEntity",
            "<ContactEntity i:type='t:ContactEntity'><ContactId i:type='x:int'>7</ContactId><Name i:type='t:Country'>n</Name><Country i:type='nobody:Nothing'><CountryId i:type='x:string'>1</CountryId></Country></ContactEntity>")!;

        Assert.That((entity.ContactId, entity.Name, entity.Country?.CountryId), Is.EqualTo((7, "n", 1)));
    }

    [TestCase("<Country/>", true)]
    [TestCase("<Country></Country>", true)]
    [TestCase("<Country> </Country>", true)]
    [TestCase("<Country i:nil='true'/>", false)]
    [TestCase("<Country i:nil='true'><CountryId>1</CountryId></Country>", false)]
    [TestCase("", false)]
    public void Structure_Empty_IsThereWithoutMembers(string element, bool isThere)
    {
        var country = Entity(element).Country;

        Assert.That(country, isThere ? Is.Not.Null : Is.Null);
        Assert.That(country?.CountryId ?? 0, Is.Zero);
    }

    [TestCase("<ContactIds><a:int>1</a:int><a:int>2</a:int></ContactIds>", 1, 2)]
    [TestCase("<ContactIds><int>1</int><t:int>2</t:int><int xmlns=''>3</int><int xmlns='urn:x'>4</int></ContactIds>", 1, 2, 3, 4)]
    [TestCase("<ContactIds><a:int i:type='x:int'>1</a:int></ContactIds>", 1)]
    [TestCase("<ContactIds>\n  <a:int> 1 </a:int>\n  <a:int>\n2</a:int>\n</ContactIds>", 1, 2)]
    [TestCase("<ContactIds><a:int/><a:int i:nil='true'/><a:int>1</a:int></ContactIds>", 0, 0, 1)]
    [TestCase("<ContactIds><a:long>9</a:long><a:int>1</a:int><a:string>x</a:string></ContactIds>", 1)]
    [TestCase("<ContactIds i:type='a:ArrayOfint' a:arrayType='x:int[2]'><a:int>1</a:int></ContactIds>", 1)]
    [TestCase("<ContactIds/>")]
    [TestCase("<ContactIds>  </ContactIds>")]
    public void Array_InAnyForm_IsRead(string element, params int[] expected) => Assert.That(Read.Parameter<int[]>(List, "ContactIds", element), Is.EqualTo(expected));

    [TestCase("<ContactIds i:nil='true'/>")]
    [TestCase("<ContactIds i:nil='1'><a:int>1</a:int></ContactIds>")]
    [TestCase("")]
    public void Array_NilOrAbsent_IsNull(string content) => Assert.That(Read.Parameter<int[]>(List, "ContactIds", content), Is.Null);

    [Test]
    public void Array_OfTexts_KeepsEmptyAndNil()
    {
        const string Content = "<ActivityIdentifier><arr:string xmlns:arr='" + WireNames.ArraysNamespace + "'>a</arr:string><string/><a:string i:nil='true'/><a:string> b </a:string></ActivityIdentifier>";

        Assert.That(Read.Parameter<string?[]>("Appointment.SetActivityStatus", "ActivityIdentifier", Content), Is.EqualTo(new[] { "a", "", null, " b " }));
    }

    [Test]
    public void Array_OfCarriers_IsReadInItsNamespace()
    {
        var phones = Entity("<Phones><EntityElement><Value>1</Value><Description>d</Description></EntityElement><Other/><EntityElement><Description/><Value>2</Value></EntityElement></Phones>").Phones;

        Assert.That(phones?.Select(p => p.Value), Is.EqualTo(["1", "2"]));
    }

    [Test]
    public void Array_OfCarriers_InAnotherNamespaceIsReadToo()
    {
        var phones = Entity("<Phones><a:EntityElement><Value>1</Value></a:EntityElement><EntityElement xmlns=''><t:Value>2</t:Value></EntityElement></Phones>").Phones;

        Assert.That(phones?.Select(p => p.Value), Is.EqualTo(["1", "2"]));
    }

    [Test]
    public void Dictionary_AsPairs_IsRead()
    {
        var fields = Entity(
            "<UserDefinedFields><StringKeyValuePair><Key>SuperOffice:1</Key><Value>a</Value></StringKeyValuePair>"
            + "<StringKeyValuePair><Value>b</Value><Key>SuperOffice:2</Key></StringKeyValuePair><Other/>"
            + "<StringKeyValuePair><Key>SuperOffice:3</Key><Value i:nil='true'/></StringKeyValuePair></UserDefinedFields>").UserDefinedFields;

        Assert.That(fields, Is.EquivalentTo(new Dictionary<string, string?> { ["SuperOffice:1"] = "a", ["SuperOffice:2"] = "b", ["SuperOffice:3"] = null }));
    }

    [TestCase("<StringKeyValuePair/>")]
    [TestCase("<StringKeyValuePair><Value>v</Value></StringKeyValuePair>")]
    [TestCase("<StringKeyValuePair><Key i:nil='true'/><Value>v</Value></StringKeyValuePair>")]
    [TestCase("<StringKeyValuePair i:nil='true'/>")]
    [TestCase("<StringKeyValuePair><Key>k</Key></StringKeyValuePair>")]
    [TestCase("<StringKeyValuePair><Key>k</Key><Value>1</Value></StringKeyValuePair><StringKeyValuePair><Key>k</Key><Value>2</Value></StringKeyValuePair>")]
    public void Dictionary_OfOddPairs_IsNoCrash(string pairs) =>
        Assert.That(() => Entity($"<UserDefinedFields>{pairs}</UserDefinedFields>").UserDefinedFields, Throws.Nothing);

    [Test]
    public void Dictionary_OfSignIn_IsRead()
    {
        var evidence = Read.Parameter<AuthenticationGenericData>(
            SignIn,
            "AuthenticationData",
            "<AuthenticationData><AuthenticationGenericDataKeyValuePair><Key>UserName</Key><Value>u</Value></AuthenticationGenericDataKeyValuePair></AuthenticationData>");

        Assert.That(evidence, Is.EquivalentTo(new Dictionary<string, string?> { ["UserName"] = "u" }));
    }

    [Test]
    public void Request_Nil_HasNoParameters() =>
        Assert.That(Read.Whole<int[]>(List, "ContactIds", $"<GetContactList xmlns='{WireNames.Namespace}' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>"), Is.Null);

    private static ContactEntity Entity(string members) => Read.Parameter<ContactEntity>(Save, "ContactEntity", $"<ContactEntity>{members}</ContactEntity>")!;
}
