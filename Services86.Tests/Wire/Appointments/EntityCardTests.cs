using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>The light carriers of an entity are those that the Contact agent gives (contact-entities.md §2, §3.5), and sale and project show what they are.</summary>
[TestFixture]
internal sealed class EntityCardTests : AppointmentScene
{
    protected override string Changes => """
        UPDATE contact SET department = 'North', kana_name = 'アクメ', org_nr = '911', wgs84_latitude = 59.5, wgs84_longitude = 10.25, active_erp_links = 2 WHERE contact_id = 21;
        UPDATE person SET middle_name = 'Maria', mrmrs = 'Ms', title = 'Buyer', salutation = 'Dr', kana_first_name = 'エ', kana_last_name = 'ヴ', post1 = '1', post2 = '2',
          post3 = '3', note = 'Likes tea', use_person_address = TRUE, support_associate_id = 102, rank = 3 WHERE person_id = 301;
        INSERT INTO contact_point (contact_id, kind, rank, value, description) VALUES
          (21, 1, 1, '+47 1', 'Main'), (21, 1, 2, '+47 2', ''), (21, 3, 1, '+47 3', ''), (21, 100, 1, 'post@acme.test', 'Desk'), (21, 200, 1, 'http://acme.test/', 'Home');
        INSERT INTO contact_point (person_id, kind, rank, value, description) VALUES
          (301, 16385, 1, '+47 4', ''), (301, 16387, 1, '+47 5', ''), (301, 16389, 1, '+47 6', ''), (301, 16388, 1, '+47 7', '');
        INSERT INTO contact_point (project_id, kind, rank, value, description) VALUES (31, 200, 1, 'http://one.test/', 'Project page');
        INSERT INTO address (contact_id, atype, address1, address2, address3, city, county, state, zipcode) VALUES
          (21, 1, 'PO 1', '', '', 'Oslo', '', '', '0101'), (21, 2, 'Gata 2', 'B', 'C', 'Bergen', 'Vestland', '', '5003');
        UPDATE project SET description = 'All of it', project_number = '10031', is_published = TRUE, updated_count = 1 WHERE project_id = 31;
        """;

    [SetUp]
    public async Task GivenRowAsync()
    {
        await Host.Given($"""
            UPDATE sale SET amount = 1000.5, probability = 40, earning = 250.25, earning_percent = 25, description = 'A good one', project_id = 31,
              sale_at = {AppointmentFixture.At("2024-04-01T12:00:00")}, next_due_at = {AppointmentFixture.At("2024-03-08T10:00:00")} WHERE sale_id = 41;
            """);
        await Given(new GivenRow { Id = P, Contact = 21, Person = 301, Project = 31, Sale = 41, Invited = 201 });
    }

    [Test]
    public async Task Contact_OfAnEntity_IsThatOfTheContactAgent()
    {
        var entity = await Read(P);
        var contact = await Contact("GetContact", "<ContactId>21</ContactId>");

        Assert.That(Texts(entity.Find("Contact")!), Is.EqualTo(Texts(contact.Response!)));
        Assert.That(entity["Contact/FullName"], Is.EqualTo("Acme, North"));
    }

    [TestCase(21, 301, "Person")]
    [TestCase(1, 201, "InvitedPerson")]
    public async Task Person_OfAnEntity_IsThatOfTheContactAgent(int company, int person, string member)
    {
        var entity = await Read(P);
        var persons = await Contact("GetPersons", $"<ContactId>{company}</ContactId>");

        var expected = persons.Response!.Elements().Single(element => element.Element(SoapReply.Service + "PersonId")!.Value == $"{person}");
        Assert.That(Texts(entity.Find(member)!), Is.EqualTo(Texts(expected)));
    }

    [Test]
    public async Task Project_AndSale_ShowWhatTheyAre()
    {
        var entity = await Read(P);
        var values = new Dictionary<string, string>
        {
            ["Project/ProjectId"] = "31",
            ["Project/Name"] = "Project one",
            ["Project/Description"] = "All of it",
            ["Project/URL"] = "http://one.test/",
            ["Project/URLName"] = "Project page",
            ["Project/Type"] = "Guided project",
            ["Project/Status"] = "Running",
            ["Project/TypeId"] = "55",
            ["Project/StatusId"] = "56",
            ["Project/AssociateId"] = "101",
            ["Project/AssociateFullName"] = "Anna Aas",
            ["Project/ProjectNumber"] = "10031",
            ["Project/IsPublished"] = "true",
            ["Project/TextId"] = "0",
            ["Project/ActiveErpLinks"] = "0",
            ["Project/Updated"] = "2024-02-01T08:00:00",
            ["Sale/SaleId"] = "41",
            ["Sale/Title"] = "Guided sale",
            ["Sale/ContactName"] = "Acme",
            ["Sale/PersonFullName"] = "Eva Maria Evensen",
            ["Sale/ContactId"] = "21",
            ["Sale/PersonId"] = "301",
            ["Sale/ProjectId"] = "31",
            ["Sale/ProjectName"] = "Project one",
            ["Sale/AssociateId"] = "101",
            ["Sale/AssociateFullName"] = "Anna Aas",
            ["Sale/Amount"] = "1000.5",
            ["Sale/Probability"] = "40",
            ["Sale/WeightedAmount"] = "400.2",
            ["Sale/Earning"] = "250.25",
            ["Sale/EarningPercent"] = "25",
            ["Sale/Status"] = "Open",
            ["Sale/Completed"] = "Started",
            ["Sale/SaleDate"] = "2024-04-01T12:00:00",
            ["Sale/NextDueDate"] = "2024-03-08T10:00:00",
            ["Sale/SaleTypeId"] = "51",
            ["Sale/SaleTypeName"] = "Guided",
            ["Sale/Description"] = "A good one",
            ["Sale/ActiveErpLinks"] = "0",
            ["Sale/Currency"] = "",
        };

        Assert.Multiple(() =>
        {
            foreach (var (path, value) in values) Assert.That(entity[path], Is.EqualTo(value), path);
        });
    }

    private async Task<SoapReply> Contact(string operation, string parameters) =>
        await Host.Call("Contact", operation, parameters, await Host.SignInAs("anna", AppointmentFixture.Password));

    private static string[] Texts(XElement card) => [.. card.Elements().Select(element => $"{element.Name.LocalName}={element.Value}")];
}
