using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Contacts.Entities;

/// <summary>What a company becomes when a caller's carrier is saved: member by member the table of contact-operations.md §2.</summary>
/// <param name="carriers">The lists that ids are looked up in.</param>
/// <param name="now">When interests are added.</param>
internal sealed class ContactDraft(DirectoryCarriers carriers, UtcInstant now)
{
    /// <param name="stored">The company as it is; a new one holds the defaults of §1 in owner and country.</param>
    /// <param name="sent">The carrier.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    public ContactRecord Apply(ContactRecord stored, ContactEntity sent, ValidationFindings findings)
    {
        var row = Row(stored.Row, sent, findings);
        var address = sent.Address is { } sentAddress ? new AddressEdit(sentAddress, carriers.LayoutOf(row.CountryId)) : null;
        var interests = Interests(stored.Interests, sent.Interests);
        var changed = stored with
        {
            Emails = ElementKind.Emails.Read(sent.Emails, stored.Emails, findings),
            Urls = ElementKind.Urls.Read(sent.Urls, stored.Urls, findings),
            Phones = ElementKind.Phones.Read(sent.Phones, stored.Phones, findings),
            Faxes = ElementKind.Faxes.Read(sent.Faxes, stored.Faxes, findings),
            Street = address?.Street(stored.Street) ?? stored.Street,
            Postal = address?.Postal(stored.Postal) ?? stored.Postal,
            Interests = interests,
            Row = row with { ActiveInterests = interests.Count },
        };
        AddressLengths.Inspect(findings, "Street", changed.Street, stored.Street);
        AddressLengths.Inspect(findings, "Postal", changed.Postal, stored.Postal);
        return changed;
    }

    private ContactRow Row(ContactRow stored, ContactEntity sent, ValidationFindings findings)
    {
        var choice = new ListChoice(carriers, findings);
        var name = sent.Name?.Trim() ?? "";
        if (name.Length == 0) findings.Add("Name", "Name is mandatory");
        var owner = choice.Associate("Associate", sent.Associate?.AssociateId ?? 0, stored.AssociateId) ?? stored.AssociateId;
        var row = stored with
        {
            Name = name,
            Department = sent.Department?.Trim() ?? "",
            Kananame = sent.Kananame ?? "",
            OrgNr = sent.OrgNr ?? "",
            Number1 = sent.Number1?.Trim() ?? "",
            Number2 = sent.Number2?.Trim() ?? "",
            Description = sent.Description ?? "",
            DbiKey = sent.DbiKey ?? "",
            DbiAgentId = sent.DbiAgentId == 0 ? null : sent.DbiAgentId,
            DbiLastSynchronized = WireTime.AsWrittenFromWire(sent.DbiLastSyncronized),
            DbiLastModified = WireTime.AsWrittenFromWire(sent.DbiLastModified),
            NoMailing = sent.NoMailing,
            Xstop = sent.Xstop,
            Source = sent.Source,
            AssociateId = owner,
            UserGroupId = stored.ContactId != 0 && owner == stored.AssociateId ? stored.UserGroupId : carriers.GroupOf(owner),
            CountryId = choice.Country(sent.Country?.CountryId ?? 0, stored.CountryId) ?? stored.CountryId,
            BusinessId = choice.Item("Business", ListNumber.Business, sent.Business?.Id ?? 0, stored.BusinessId),
            CategoryId = choice.Item("Category", ListNumber.Category, sent.Category?.Id ?? 0, stored.CategoryId),
            TicketPriorityId = choice.Item("TicketPriority", ListNumber.TicketPriority, sent.TicketPriority?.Id ?? 0, stored.TicketPriorityId),
            CustomerLanguageId =
                choice.Item("CustomerLanguage", ListNumber.CustomerLanguage, sent.CustomerLanguage?.Id ?? 0, stored.CustomerLanguageId),
            SupportAssociateId = choice.Associate("SupportAssociate", sent.SupportAssociate?.AssociateId ?? 0, stored.SupportAssociateId),
            SupportPersonId = sent.SupportPerson is { PersonId: not 0 and var person } ? person : null,
            UserFields = carriers.ContactFields.Write(stored.UserFields, sent.UserDefinedFields, findings),
            ExtraFields = UserFieldSheet.WriteExtra(stored.ExtraFields, sent.ExtraFields),
        };
        Limit(findings, row);
        return AddressPlace.Read(sent.Address, findings) is { } place ? row with { Latitude = place.Latitude, Longitude = place.Longitude } : row;
    }

    private static void Limit(ValidationFindings findings, ContactRow row)
    {
        findings.Limit("Name", row.Name, ContactEntityDescription.NameLength);
        findings.Limit("Department", row.Department, ContactEntityDescription.NameLength);
        findings.Limit("Kananame", row.Kananame, ContactEntityDescription.NameLength);
        findings.Limit("OrgNr", row.OrgNr, ContactEntityDescription.NumberLength);
        findings.Limit("Number1", row.Number1, ContactEntityDescription.NumberLength);
        findings.Limit("Number2", row.Number2, ContactEntityDescription.NumberLength);
        findings.Limit("Description", row.Description, ContactEntityDescription.DescriptionLength);
        findings.Limit("DbiKey", row.DbiKey, ContactEntityDescription.DbiKeyLength);
    }

    // Only entries with a known id count; ids that are not listed are left alone (AMB-4).
    private IReadOnlyDictionary<int, UtcInstant> Interests(IReadOnlyDictionary<int, UtcInstant> stored, SelectableMDOListItem[]? sent)
    {
        if (sent is null or []) return stored;
        var set = new Dictionary<int, UtcInstant>(stored);
        foreach (var item in sent)
        {
            if (item is null) continue;
            if (!item.Selected) set.Remove(item.Id);
            else if (carriers.IsLive(ListNumber.ContactInterest, item.Id)) set.TryAdd(item.Id, now);
        }

        return set;
    }
}
