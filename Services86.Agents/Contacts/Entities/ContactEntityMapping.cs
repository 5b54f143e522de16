using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Entities;

/// <summary>The full carrier of a company, all members but Persons (contact-entities.md §3.1).</summary>
internal static class ContactEntityMapping
{
    public static ContactEntity ToCarrier(
        this ContactRecord record, Person? supportPerson, in RecordRight right, FieldProperties fieldProperties, DirectoryCarriers carriers)
    {
        var row = record.Row;
        var prefix = carriers.DialInPrefixOf(row.CountryId);
        var isUpdated = row.UpdatedCount > 0;
        return new()
        {
            TableRight = right.ToCarrier(),
            FieldProperties = fieldProperties.For(ContactEntityDescription.Members, right),
            ContactId = row.ContactId,
            Name = row.Name,
            Department = row.Department,
            OrgNr = row.OrgNr,
            Number1 = row.Number1,
            Number2 = row.Number2,
            UpdatedDate = WireTime.ToWire(isUpdated ? row.UpdatedAt : (UtcInstant?)null),
            CreatedDate = WireTime.ToWire(record.IsNew ? (UtcInstant?)null : row.CreatedAt),
            Emails = record.Emails.ToCarriers(ElementKind.Emails, prefix),
            Interests = carriers.Interests(record.Interests),
            Urls = record.Urls.ToCarriers(ElementKind.Urls, prefix),
            Phones = record.Phones.ToCarriers(ElementKind.Phones, prefix),
            Faxes = record.Faxes.ToCarriers(ElementKind.Faxes, prefix),
            Description = row.Description,
            UpdatedBy = isUpdated ? carriers.Associate(row.UpdatedBy) : null,
            CreatedBy = carriers.Associate(row.CreatedBy),
            Associate = carriers.Associate(row.AssociateId),
            Business = carriers.Business(row.BusinessId),
            Category = carriers.Category(row.CategoryId),
            Country = carriers.Country(row.CountryId),
            Persons = [],
            NoMailing = row.NoMailing,
            Kananame = row.Kananame,
            Xstop = row.Xstop,
            ActiveInterests = row.ActiveInterests,
            GroupId = row.UserGroupId ?? 0,
            ActiveStatusMonitorId = 0,
            SupportAssociate = carriers.Associate(row.SupportAssociateId),
            TicketPriority = carriers.TicketPriority(row.TicketPriorityId),
            CustomerLanguage = carriers.CustomerLanguage(row.CustomerLanguageId),
            Deleted = 0,
            DbiAgentId = row.DbiAgentId ?? 0,
            DbiLastSyncronized = WireTime.AsWrittenToWire(row.DbiLastSynchronized),
            DbiKey = row.DbiKey,
            DbiLastModified = WireTime.AsWrittenToWire(row.DbiLastModified),
            SupportPerson = supportPerson,
            Address = carriers.LayoutOf(row.CountryId).ToCarrier(record.Street, record.Postal, row.Latitude ?? 0, row.Longitude ?? 0),
            Source = row.Source,
            ActiveErpLinks = row.ActiveErpLinks,
            UserDefinedFields = record.IsNew ? carriers.ContactFields.Defaults() : carriers.ContactFields.Read(row.UserFields),
            ExtraFields = UserFieldSheet.ReadExtra(row.ExtraFields),
        };
    }
}
