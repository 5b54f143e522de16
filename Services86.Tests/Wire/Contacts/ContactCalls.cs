using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Calls of the Contact agent by envelope, as the users of the fixture.</summary>
internal static class ContactCalls
{
    /// <param name="user">A user of the fixture.</param>
    public static Task<SoapReply> Contact(this TestHost host, int user, string operation, string parameters = "", string? zone = null) =>
        host.Call("Contact", operation, parameters, ContactFixture.TicketOf(user), zone);

    public static async Task<SoapReply> GetEntity(this TestHost host, int contactId, int user = ContactFixture.Tje0, string? zone = null) =>
        await host.Contact(user, "GetContactEntity", $"<ContactEntityId>{contactId}</ContactEntityId>", zone);

    /// <summary>Reads a company, changes the carrier as a client would, and saves all of it.</summary>
    public static async Task<SoapReply> ReadChangeSave(this TestHost host, int contactId, Action<XElement> change, int user = ContactFixture.Tje0)
    {
        var read = await host.GetEntity(contactId, user);
        Assert.That(read.Response, Is.Not.Null, read.ToString());
        return await host.Save(read.Response!, change, user);
    }

    /// <summary>Saves a carrier that a reply brought.</summary>
    public static Task<SoapReply> Save(this TestHost host, XElement carrier, Action<XElement> change, int user = ContactFixture.Tje0)
    {
        var entity = new XElement(SoapReply.Service + "ContactEntity", carrier.Attributes(), carrier.Nodes());
        change(entity);
        return host.Contact(user, "SaveContactEntity", entity.ToString());
    }

    /// <summary>Saves a carrier written by hand.</summary>
    public static Task<SoapReply> Save(this TestHost host, string members, int user = ContactFixture.Tje0) =>
        host.Contact(user, "SaveContactEntity", $"<ContactEntity>{members}</ContactEntity>");

    /// <summary>Lets one company go up in another one.</summary>
    public static Task<SoapReply> Merge(
        this TestHost host, int source, int destination, bool mergePersons = false, bool fillBlanks = false, int user = ContactFixture.Tje0) =>
        host.Contact(user, "Merge", $"""
            <SourceContactId>{source}</SourceContactId><DestinationContactId>{destination}</DestinationContactId>
            <MergeIdenticalPersons>{Word(mergePersons)}</MergeIdenticalPersons>
            <ReplaceEmptyFieldsOnDestination>{Word(fillBlanks)}</ReplaceEmptyFieldsOnDestination>
            """);

    /// <summary>Copies a company.</summary>
    public static Task<SoapReply> Copy(
        this TestHost host, int source, string name, string department = "", bool copyPersons = false, int user = ContactFixture.Tje0) =>
        host.Contact(user, "Copy", $"""
            <SourceContactId>{source}</SourceContactId><DestinationContactName>{name}</DestinationContactName>
            <DestinationContactDepartment>{department}</DestinationContactDepartment><CopyPersons>{Word(copyPersons)}</CopyPersons>
            """);

    /// <summary>The persons of a company as a caller sees them.</summary>
    public static async Task<IReadOnlyList<int>> GetPersons(this TestHost host, int contactId) =>
        [.. (await host.Contact(ContactFixture.Tje0, "GetPersons", $"<ContactId>{contactId}</ContactId>")).All("Person/PersonId").Select(int.Parse)];

    /// <summary>The living persons of a company by rank, past the host.</summary>
    public static Task<IReadOnlyList<int>> PersonsOf(this TestHost host, int contactId) =>
        host.StoredList($"SELECT person_id FROM person WHERE contact_id = {contactId} AND deleted_at IS NULL ORDER BY rank, person_id");

    /// <summary>A column of numbers from the database, past the host.</summary>
    /// <param name="sql">A query with an order.</param>
    public static async Task<IReadOnlyList<int>> StoredList(this TestHost host, string sql)
    {
        var numbers = new List<int>();
        while (await host.Stored<int?>($"{sql} LIMIT 1 OFFSET {numbers.Count}") is { } number) numbers.Add(number);
        return numbers;
    }

    /// <summary>Replaces the content of a member by elements in the service namespace.</summary>
    public static void Set(this XElement carrier, string path, string content)
    {
        var member = carrier;
        foreach (var step in path.Split('/')) member = member.Elements().First(e => e.Name.LocalName == step);
        member.RemoveAll();
        member.Add(XElement.Parse($"<x xmlns=\"{SoapReply.Service}\">{content}</x>").Nodes());
    }

    /// <summary>The names of the localized grid, lines separated by a bar.</summary>
    public static string Grid(this SoapReply reply) => Grid(reply, "Name");

    /// <summary>One member of the fields of the localized grid, lines separated by a bar.</summary>
    public static string Grid(this SoapReply reply, string member) => string.Join('|', reply.Find("Address/LocalizedAddress")!.Elements().Select(
        line => string.Join(' ', line.Elements().Select(field => field.Element(SoapReply.Service + member)!.Value))));

    /// <summary>Moves a carrier that a reply brought to another country.</summary>
    public static Task<SoapReply> ChangeCountry(this TestHost host, XElement carrier, int country, int user = ContactFixture.Tje0)
    {
        var entity = new XElement(SoapReply.Service + "ContactEntity", carrier.Attributes(), carrier.Nodes());
        return host.Contact(user, "ChangeCountry", $"{entity}<ToCountryId>{country}</ToCountryId>");
    }

    /// <summary>Names and values of the grid of a reply that is an address, or of one of several.</summary>
    public static string AddressGrid(this SoapReply reply, int index = -1)
    {
        var address = index < 0 ? reply.Response! : reply.Response!.Elements().ElementAt(index);
        return string.Join('|', address.Element(SoapReply.Service + "LocalizedAddress")!.Elements().Select(line => string.Join(' ', line.Elements().Select(
            field => $"{field.Element(SoapReply.Service + "Name")!.Value}={field.Element(SoapReply.Service + "Value")!.Value}"))));
    }

    private static string Word(bool value) => value ? "true" : "false";
}
