using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Contacts.Persons;

/// <summary>What a person becomes that a caller adds to a company, member by member (contact-operations.md §15, contact-entities.md §3.6).</summary>
/// <param name="carriers">The lists that ids are looked up in.</param>
/// <param name="now">When interests are added.</param>
internal sealed class PersonDraft(DirectoryCarriers carriers, UtcInstant now)
{
    /// <param name="company">The company: owner, group, business and category are its, the country unless the person has one.</param>
    /// <param name="sent">The carrier.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    public PersonRecord Apply(ContactRow company, PersonEntity sent, ValidationFindings findings)
    {
        var interests = Selected(sent.Interests).ToDictionary(id => id, _ => now);
        var address = sent.Address is { } sentAddress
            ? new AddressEdit(sentAddress).Replace(AddressText.Blank, sentAddress.Street, SingleAddress.Person.Prefix)
            : AddressText.Blank;
        AddressLengths.Inspect(findings, "Street", address, AddressText.Blank);
        return new()
        {
            Row = Row(company, sent, findings) with { ActiveInterests = interests.Count },
            Points = PersonElements.All
                .Select(element => (element.Kind, Items: element.Kind.Read(element.Sent(sent), ElementList.Empty, findings)))
                .Where(read => read.Items.Items.Count > 0)
                .ToDictionary(read => read.Kind, read => read.Items),
            Address = address,
            Interests = interests,
            BlockedShipments = (sent.ShipmentTypes ?? [])
                .Where(item => item is { Selected: false } && carriers.IsLive(ListNumber.ShipmentType, item.Id))
                .Select(item => item.Id)
                .ToHashSet(),
        };
    }

    // Names and number are trimmed like those of a company. Retired and everything that makes a user of a person is ignored.
    private PersonRow Row(ContactRow company, PersonEntity sent, ValidationFindings findings)
    {
        var choice = new ListChoice(carriers, findings);
        var row = new PersonRow
        {
            ContactId = company.ContactId,
            Firstname = sent.Firstname?.Trim() ?? "",
            MiddleName = sent.MiddleName?.Trim() ?? "",
            Lastname = sent.Lastname?.Trim() ?? "",
            Mrmrs = sent.Mrmrs ?? "",
            Title = sent.Title ?? "",
            Salutation = sent.Salutation ?? "",
            Kanafname = sent.Kanafname ?? "",
            Kanalname = sent.Kanalname ?? "",
            Post1 = sent.Post1 ?? "",
            Post2 = sent.Post2 ?? "",
            Post3 = sent.Post3 ?? "",
            PersonNumber = sent.PersonNumber?.Trim() ?? "",
            BirthDate = WireTime.DateFromWire(sent.BirthDate),
            Description = sent.Description ?? "",
            PositionId = choice.Item("Position", ListNumber.Position, sent.Position?.Id ?? 0, null),
            AssociateId = company.AssociateId,
            UserGroupId = company.UserGroupId,
            BusinessId = company.BusinessId,
            CategoryId = company.CategoryId,
            CountryId = choice.Country(sent.Country?.CountryId ?? 0, company.CountryId) ?? company.CountryId,
            UsePersonAddress = sent.UsePersonAddress,
            NoMailing = sent.NoMailing,
            SentInfo = sent.SentInfo,
            ShowContactTickets = sent.ShowContactTickets,
            Source = sent.Source,
            SupportAssociateId = choice.Associate("SupportAssociate", sent.SupportAssociate?.AssociateId ?? 0, null),
            TicketPriorityId = choice.Item("TicketPriority", ListNumber.TicketPriority, sent.TicketPriority?.Id ?? 0, null),
            CustomerLanguageId = choice.Item("CustomerLanguage", ListNumber.CustomerLanguage, sent.CustomerLanguage?.Id ?? 0, null),
            DbiAgentId = sent.DbiAgentId == 0 ? null : sent.DbiAgentId,
            DbiKey = sent.DbiKey ?? "",
            DbiLastSynchronized = WireTime.AsWrittenFromWire(sent.DbiLastSyncronized),
            DbiLastModified = WireTime.AsWrittenFromWire(sent.DbiLastModified),
            UserFields = carriers.PersonFields.Write(null, sent.UserDefinedFields, findings),
        };
        InspectNames(choice, sent, row, findings);
        return AddressPlace.Read(sent.Address, findings) is { } place ? row with { Latitude = place.Latitude, Longitude = place.Longitude } : row;
    }

    // Business, category and owner are a person's own only without company; ids that name nothing are told all the same.
    private static void InspectNames(ListChoice choice, PersonEntity sent, PersonRow row, ValidationFindings findings)
    {
        if (row.Firstname.Length == 0 && row.Lastname.Length == 0) findings.Add("Lastname", "Lastname is mandatory for a person without first name");
        choice.Item("Business", ListNumber.Business, sent.Business?.Id ?? 0, row.BusinessId);
        choice.Item("Category", ListNumber.Category, sent.Category?.Id ?? 0, row.CategoryId);
        choice.Associate("Associate", sent.Associate?.AssociateId ?? 0, row.AssociateId);
        foreach (var (member, text, length) in new[]
        {
            ("Firstname", row.Firstname, PersonEntityDescription.NameLength),
            ("MiddleName", row.MiddleName, PersonEntityDescription.NameLength),
            ("Lastname", row.Lastname, PersonEntityDescription.NameLength),
            ("Mrmrs", row.Mrmrs, PersonEntityDescription.TitleLength),
            ("Title", row.Title, PersonEntityDescription.TitleLength),
            ("Salutation", row.Salutation, PersonEntityDescription.TitleLength),
            ("Kanafname", row.Kanafname, PersonEntityDescription.NameLength),
            ("Kanalname", row.Kanalname, PersonEntityDescription.NameLength),
            ("Post1", row.Post1, PersonEntityDescription.NameLength),
            ("Post2", row.Post2, PersonEntityDescription.NameLength),
            ("Post3", row.Post3, PersonEntityDescription.NameLength),
            ("PersonNumber", row.PersonNumber, ContactEntityDescription.NumberLength),
            ("Description", row.Description, ContactEntityDescription.DescriptionLength),
            ("DbiKey", row.DbiKey, ContactEntityDescription.DbiKeyLength),
        }) findings.Limit(member, text, length);
    }

    private IEnumerable<int> Selected(SelectableMDOListItem?[]? sent) => (sent ?? [])
        .Where(item => item is { Selected: true } && carriers.IsLive(ListNumber.PersonInterest, item.Id))
        .Select(item => item!.Id)
        .Distinct();
}
