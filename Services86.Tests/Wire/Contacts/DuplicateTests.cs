using Dapper;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Cases 32, 34, 37 and 38 of contact-examples.md and what else a search for duplicates leaves out: reads only, so they share one host.</summary>
[TestFixture]
internal sealed class DuplicateTests
{
    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync(
        $"""
        INSERT INTO contact (contact_id, name, name_key, sound_key, associate_id, created_at, updated_at) VALUES
          (30, '4711', '4711', '', 5, 0, 0), (31, '1147', '1147', '', 5, 0, 0);
        INSERT INTO role (role_id, name, type) VALUES (15, 'Blind', 0);
        INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES (15, 5, 0, 1);
        INSERT INTO associate (associate_id, name, name_key, user_group_id, role_id, created_at, updated_at) VALUES (9, 'IVO', 'IVO', 3, 15, 0, 0);
        {ContactFixture.Ticket(9)}
        """);

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case32_GetDuplicates_EqualNamesFirstThenSimilarOnes()
    {
        var reply = await Find("smith consulting");

        Assert.That(Entries(reply), Is.EqualTo(new[]
        {
            "ContactNameDuplicateRule 10", "ContactNameDuplicateRule 12", "ContactSoundExDuplicateRule 11",
        }), reply.ToString());
        Assert.That(reply.All("DuplicateEntry/EntryIdentifier"), Is.All.Empty);
        Assert.That(reply.All("DuplicateEntry/EntryName"), Is.EqualTo(new[] { "Smith Consulting", "Smith Consulting, Bergen", "Smyth Consulting, Oslo" }));
        Assert.That(reply.All("DuplicateEntry/RuleDisplayName"), Is.EqualTo(new[] { "Company name", "Company name", "Similar company name" }));
    }

    [TestCase("  SMITH CONSULTING ", new[] { 10, 12, 11 })]
    [TestCase("Smith  Consulting", new[] { 10, 12, 11 })]
    [TestCase("Old Harbour Ltd", new int[0])]
    [TestCase("4711", new[] { 30 })]
    [TestCase("No such name", new int[0])]
    public async Task GetDuplicates_Name_FindsLivingCompaniesOnly(string name, int[] ids) =>
        Assert.That((await Find(name)).All("DuplicateEntry/SoPrimaryKey").Select(int.Parse), Is.EqualTo(ids));

    [TestCase("<Name></Name>")]
    [TestCase("<Name>   </Name>")]
    [TestCase("<Name i:nil=\"true\"/>")]
    [TestCase("")]
    public async Task Case34_GetDuplicates_BlankName_IsAnEmptyArray(string parameters)
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "GetDuplicates", parameters);

        Assert.That(reply.Response?.Elements(), Is.Empty, reply.ToString());
    }

    [Test]
    public async Task GetDuplicates_NewInstallation_TheOperatingCompanyIsFoundBySound()
    {
        await using var host = await TestHost.StartAsync(new TestHostOptions
        {
            Now = ContactFixture.Now,
            Settings = new() { ["Installation:CompanyName"] = "Smith Industries" },
            Fill = connection => connection.ExecuteAsync(ContactFixture.Ticket(ContactFixture.Adm0)),
        });
        var reply = await host.Contact(ContactFixture.Adm0, "GetDuplicates", "<Name>Smyth Industries</Name>");

        Assert.That(Entries(reply), Is.EqualTo(new[] { "ContactSoundExDuplicateRule 1" }), reply.ToString());
    }

    [Test]
    public async Task GetDuplicates_UnreadableCompanies_AreLeftOut()
    {
        var reply = await Find("Smith Consulting", 9);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response?.Elements(), Is.Empty);
    }

    [Test]
    public async Task Case37_NameAndDepartment_BothAreEqual()
    {
        var reply = await Find("Smith Consulting", "Bergen");

        Assert.That(Entries(reply), Is.EqualTo(new[] { "ContactNameDepartmentDuplicateRule 12" }), reply.ToString());
        Assert.That(reply.All("DuplicateEntry/EntryName"), Is.EqualTo(new[] { "Smith Consulting, Bergen" }));
    }

    [Test]
    public async Task Case38_NameAndBlankDepartment_TheNameAlone() =>
        Assert.That((await Find("Smith Consulting", "")).All("DuplicateEntry/SoPrimaryKey"), Is.EqualTo(new[] { "10", "12" }));

    [TestCase(" smith consulting", "BERGEN ", new[] { 12 })]
    [TestCase("Smith Consulting", "Oslo", new int[0])]
    [TestCase("", "Bergen", new int[0])]
    public async Task NameAndDepartment_CaseAndOuterBlanks_DoNotMatter(string name, string department, int[] ids) =>
        Assert.That((await Find(name, department)).All("DuplicateEntry/SoPrimaryKey").Select(int.Parse), Is.EqualTo(ids));

    [Test]
    public async Task NameAndDepartment_UnreadableCompanies_AreLeftOut() =>
        Assert.That((await Find("Smith Consulting", "Bergen", 9)).Response?.Elements(), Is.Empty);

    [TestCase("ContactNameDuplicateRule")]
    [TestCase("ContactSoundExDuplicateRule")]
    [TestCase("ContactNameDepartmentDuplicateRule")]
    public async Task CreateNewEntry_BuiltInRule_HasNoExternalSource(string rule)
    {
        var reply = await CreateNew($"<Duplicate><RuleName>{rule}</RuleName><EntryName>Paba Inc.</EntryName></Duplicate>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotSupportedException"), reply.ToString());
        Assert.That(reply.Message, Does.Contain("CreateNewEntry").And.Contain(rule));
        Assert.That(reply.Response?.Value, Is.EqualTo("0"));
    }

    [TestCase("<RuleName>contactnameduplicaterule</RuleName>", "contactnameduplicaterule")]
    [TestCase("<RuleName>Nonsense</RuleName>", "Nonsense")]
    [TestCase("<EntryName>Paba Inc.</EntryName>", "")]
    public async Task CreateNewEntry_UnknownRule_IsNotFound(string members, string name)
    {
        var reply = await CreateNew($"<Duplicate>{members}</Duplicate>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
        Assert.That(reply.Parameters["Id"], Is.EqualTo(name));
    }

    [TestCase("")]
    [TestCase("<Duplicate i:nil=\"true\"/>")]
    public async Task CreateNewEntry_Nil_IsAnInvalidArgument(string parameters) =>
        Assert.That((await CreateNew(parameters)).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));

    [Test]
    public async Task CreateNewEntry_RoleWithoutInsert_IsRefusedAndNothingIsStored()
    {
        var before = await _host.Stored<int>("SELECT COUNT(*) FROM contact");
        var reply = await CreateNew("<Duplicate><RuleName>Nonsense</RuleName></Duplicate>", 9);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo("Your role does not allow create on contact owned by you"));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(before));
    }

    private static IEnumerable<string> Entries(SoapReply reply) =>
        reply.All("DuplicateEntry/RuleName").Zip(reply.All("DuplicateEntry/SoPrimaryKey"), (rule, id) => $"{rule} {id}");

    private Task<SoapReply> Find(string name, int user = ContactFixture.Tje0) => _host.Contact(user, "GetDuplicates", $"<Name>{name}</Name>");

    private Task<SoapReply> Find(string name, string department, int user = ContactFixture.Tje0) =>
        _host.Contact(user, "GetNameDepartmentDuplicates", $"<Name>{name}</Name><Department>{department}</Department>");

    private Task<SoapReply> CreateNew(string parameters, int user = ContactFixture.Tje0) => _host.Contact(user, "CreateNewEntry", parameters);
}
