using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Persons;

/// <summary>The full carrier of a person that was just added: never updated, no user, not retired (contact-entities.md §3.6).</summary>
internal static class PersonEntityMapping
{
    /// <param name="record">The person as stored.</param>
    /// <param name="company">Its company; null when the caller may not read it.</param>
    /// <param name="right">What the caller may do with the person.</param>
    /// <param name="fieldProperties">Prepared rights of the members.</param>
    /// <param name="carriers">Names of list items, users and countries.</param>
    /// <param name="now">When it was stored.</param>
    /// <param name="by">Who did it.</param>
    public static PersonEntity ToCarrier(
        this PersonRecord record, Contact? company, in RecordRight right, FieldProperties fieldProperties, DirectoryCarriers carriers, UtcInstant now, int by)
    {
        var row = record.Row;
        var prefix = carriers.DialInPrefixOf(row.CountryId);
        var fullName = RecordNames.Person(row.Firstname, row.MiddleName, row.Lastname);
        var consents = new PersonConsents(carriers);
        return new()
        {
            TableRight = right.ToCarrier(),
            FieldProperties = fieldProperties.For(PersonEntityDescription.Members, right),
            PersonId = row.PersonId,
            Firstname = row.Firstname,
            MiddleName = row.MiddleName,
            Lastname = row.Lastname,
            Mrmrs = row.Mrmrs,
            Title = row.Title,
            UpdatedDate = WireDate.None,
            CreatedDate = WireTime.ToWire(now),
            BirthDate = WireTime.ToWire(row.BirthDate),
            CreatedBy = carriers.Associate(by),
            Emails = Elements(ElementKind.Emails),
            Description = row.Description,
            IsAssociate = false,
            PrivatePhones = Elements(PersonElements.PrivatePhones),
            Faxes = Elements(PersonElements.Faxes),
            MobilePhones = Elements(PersonElements.MobilePhones),
            OfficePhones = Elements(PersonElements.OfficePhones),
            OtherPhones = Elements(PersonElements.OtherPhones),
            Position = carriers.Position(row.PositionId),
            UpdatedBy = null,
            Contact = company,
            Country = carriers.Country(row.CountryId),
            Interests = carriers.PersonInterests(record.Interests),
            PersonNumber = row.PersonNumber,
            FullName = fullName,
            NoMailing = row.NoMailing,
            UsePersonAddress = row.UsePersonAddress,
            Retired = false,
            Urls = Elements(ElementKind.Urls),
            FormalName = RecordNames.Formal(row.Mrmrs, row.Salutation, fullName),
            Address = carriers.LayoutOf(row.CountryId).ToCarrier(SingleAddress.Person, record.Address, row.Latitude ?? 0, row.Longitude ?? 0),
            Post3 = row.Post3,
            Post2 = row.Post2,
            Post1 = row.Post1,
            Kanalname = row.Kanalname,
            Kanafname = row.Kanafname,
            CorrespondingAssociate = null,
            // Of a person without company; here they are the company's.
            Category = null,
            Business = null,
            Associate = null,
            Salutation = row.Salutation,
            ActiveInterests = row.ActiveInterests,
            SupportAssociate = carriers.Associate(row.SupportAssociateId),
            TicketPriority = carriers.TicketPriority(row.TicketPriorityId),
            CustomerLanguage = carriers.CustomerLanguage(row.CustomerLanguageId),
            DbiAgentId = row.DbiAgentId ?? 0,
            DbiKey = row.DbiKey,
            DbiLastModified = WireTime.AsWrittenToWire(row.DbiLastModified),
            DbiLastSyncronized = WireTime.AsWrittenToWire(row.DbiLastSynchronized),
            SentInfo = row.SentInfo,
            ShowContactTickets = row.ShowContactTickets,
            UserInfo = null,
            ChatEmails = Elements(PersonElements.ChatEmails),
            InternetPhones = Elements(PersonElements.InternetPhones),
            Source = row.Source,
            ActiveErpLinks = 0,
            ShipmentTypes = carriers.ShipmentTypes(record.BlockedShipments),
            Consents = [.. record.Consents.Select(consent => consents.ToCarrier(consent, now, by))],
            UserDefinedFields = carriers.PersonFields.Read(row.UserFields),
            ExtraFields = UserFieldSheet.ReadExtra(null),
        };

        EntityElement[] Elements(ElementKind kind) => record.Points.GetValueOrDefault(kind, ElementList.Empty).ToCarriers(kind, prefix);
    }
}
