using Services86.Agents.Directory;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Entities;

/// <summary>A company with what is blank on it filled from another one; nothing filled is ever overwritten (contact-operations.md §20 e).</summary>
/// <remarks>
/// A flag that is not set is blank: a wish to get no mailings, or a stop, comes along. The place on earth belongs to the address: it comes along only where there is no address at all. A group
/// belongs to its owner.
/// </remarks>
internal static class ContactBlanks
{
    public static ContactRecord Fill(ContactRecord kept, ContactRecord other) => kept with
    {
        Emails = Pick(kept.Emails, other.Emails),
        Urls = Pick(kept.Urls, other.Urls),
        Phones = Pick(kept.Phones, other.Phones),
        Faxes = Pick(kept.Faxes, other.Faxes),
        Street = AddressText.Pick(part => Pick(kept.Street[part], other.Street[part])),
        Postal = AddressText.Pick(part => Pick(kept.Postal[part], other.Postal[part])),
        Interests = Union(kept.Interests, other.Interests),
        Row = Fill(kept.Row, other.Row, takesPlace: kept.Street.IsBlank && kept.Postal.IsBlank && kept.Row.Latitude is null),
    };

    private static ContactRow Fill(ContactRow kept, ContactRow other, bool takesPlace) => kept with
    {
        Department = Pick(kept.Department, other.Department),
        Kananame = Pick(kept.Kananame, other.Kananame),
        OrgNr = Pick(kept.OrgNr, other.OrgNr),
        Number1 = Pick(kept.Number1, other.Number1),
        Number2 = Pick(kept.Number2, other.Number2),
        Description = Pick(kept.Description, other.Description),
        DbiKey = Pick(kept.DbiKey, other.DbiKey),
        DbiAgentId = kept.DbiAgentId ?? other.DbiAgentId,
        DbiLastSynchronized = kept.DbiLastSynchronized ?? other.DbiLastSynchronized,
        DbiLastModified = kept.DbiLastModified ?? other.DbiLastModified,
        Source = kept.Source == 0 ? other.Source : kept.Source,
        NoMailing = kept.NoMailing || other.NoMailing,
        Xstop = kept.Xstop || other.Xstop,
        AssociateId = kept.AssociateId ?? other.AssociateId,
        UserGroupId = kept.AssociateId is null ? other.UserGroupId : kept.UserGroupId,
        CountryId = kept.CountryId ?? other.CountryId,
        BusinessId = kept.BusinessId ?? other.BusinessId,
        CategoryId = kept.CategoryId ?? other.CategoryId,
        TicketPriorityId = kept.TicketPriorityId ?? other.TicketPriorityId,
        CustomerLanguageId = kept.CustomerLanguageId ?? other.CustomerLanguageId,
        SupportAssociateId = kept.SupportAssociateId ?? other.SupportAssociateId,
        SupportPersonId = kept.SupportPersonId ?? other.SupportPersonId,
        Latitude = takesPlace ? other.Latitude : kept.Latitude,
        Longitude = takesPlace ? other.Longitude : kept.Longitude,
        UserFields = UserFieldSheet.Fill(kept.UserFields, other.UserFields),
        ExtraFields = UserFieldSheet.Fill(kept.ExtraFields, other.ExtraFields),
    };

    private static string Pick(string kept, string other) => string.IsNullOrWhiteSpace(kept) ? other : kept;

    private static ElementList Pick(ElementList kept, ElementList other) => kept.Items.Count == 0 ? other : kept;

    private static Dictionary<int, UtcInstant> Union(IReadOnlyDictionary<int, UtcInstant> kept, IReadOnlyDictionary<int, UtcInstant> other)
    {
        var all = new Dictionary<int, UtcInstant>(kept);
        foreach (var (id, since) in other) all.TryAdd(id, since);
        return all;
    }
}
