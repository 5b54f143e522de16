using Services86.Agents.Contacts.Entities;
using Services86.Agents.Contacts.Persons;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;

namespace Services86.Agents.Appointments.Leads;

/// <summary>Makes the companies and persons that a lead is of and that there are not yet, the way their own operations do.</summary>
internal sealed class LeadRecords(
    CallContext call, DirectoryStore directories, ContactDefaults defaults, ContactSave contacts, PersonAddition persons)
{
    // Without any name the person is called by the address.
    private const int LongestName = PersonEntityDescription.NameLength;

    /// <summary>A company with the defaults of the caller; it takes the phone number when there is no person to have it.</summary>
    /// <returns>The id of the company.</returns>
    public async Task<int> AddCompanyAsync(LeadRequest lead)
    {
        if (!(await directories.CurrentAsync(call.Cancellation)).IsActiveUser(lead.AssociateId))
        {
            throw SoInvalidArgumentException.For(
                "AssociateIdForNewContact", lead.AssociateId, $"the id of an associate, since the company '{lead.Company}' has to be made");
        }

        var card = await defaults.EntityAsync();
        card.Name = lead.Company;
        card.Associate = new() { AssociateId = lead.AssociateId };
        if (!lead.NamesPerson) card.Phones = Element(lead.Phone);
        return await contacts.InsertAsync(card);
    }

    /// <returns>The id of the person.</returns>
    public Task<int> AddPersonAsync(int contactId, LeadRequest lead) => persons.InsertAsync(contactId, new()
    {
        Firstname = lead.FirstName,
        Lastname = lead.FirstName.Length == 0 && lead.LastName.Length == 0 ? Cut(lead.Mail) : lead.LastName,
        Emails = Element(lead.Mail),
        OfficePhones = Element(lead.Phone),
    });

    private static EntityElement[] Element(string value) => value.Length == 0 ? [] : [new() { Value = value }];

    // A cut through a surrogate pair would leave half a character.
    private static string Cut(string text) =>
        text.Length <= LongestName ? text : text[..(char.IsHighSurrogate(text[LongestName - 1]) ? LongestName - 1 : LongestName)];
}
