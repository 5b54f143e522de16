using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Contacts;

namespace Services86.Agents.Appointments.Entities;

/// <summary>
/// Company, persons, project and sale of one row: at most two statements more, and none when the row names nobody. Of a record that the
/// caller may not read only the id is shown.
/// </summary>
internal sealed class EntityCardReader(EntityRepository entities, Sentry sentry, RowRights rights, WireTime time)
{
    public async ValueTask<EntityCards> ReadAsync(FoundEntity found, DirectoryCarriers directory)
    {
        var row = found.Row;
        if (row.ContactId == 0 && row.PersonId == 0 && row.InvitedPersonId == 0 && row.ProjectId == 0 && row.SaleId == 0) return EntityCards.None;
        var (person, invited) = await PersonsAsync(row);
        var contact = found.Contact is { } company && RightOn(company).CanRead ? company : null;
        var project = found.Project is { } named && (await RightOnAsync(named)).CanRead ? named : null;
        var reach = contact is null && person is null && invited is null && project is null
            ? new()
            : await entities.ReachAsync(contact?.ContactId ?? 0, project?.ProjectId ?? 0, person, invited);
        return new()
        {
            Contact = Contact(row.ContactId, contact, reach, directory),
            Person = Person(row.PersonId, person, reach, directory),
            InvitedPerson = Person(row.InvitedPersonId, invited, reach, directory),
            Project = row.ProjectId == 0 ? null : project?.ToCarrier(reach.ProjectWeb, directory.Lists) ?? ProjectMapping.Blank(row.ProjectId),
            Sale = Sale(found, directory),
        };
    }

    // One person can be both.
    private async ValueTask<(PersonCardRow? Person, PersonCardRow? Invited)> PersonsAsync(AppointmentRow row)
    {
        if (row.PersonId == 0 && row.InvitedPersonId == 0) return default;
        PersonCardRow? person = null;
        PersonCardRow? invited = null;
        foreach (var card in await entities.PersonsAsync(row.PersonId, row.InvitedPersonId))
        {
            if (!RightOn(card).CanRead) continue;
            if (card.PersonId == row.PersonId) person = card;
            if (card.PersonId == row.InvitedPersonId) invited = card;
        }

        return (person, invited);
    }

    private Contact? Contact(int id, ContactCardRow? card, Reachability reach, DirectoryCarriers directory) =>
        id == 0 ? null : card?.ToCarrier(RightOn(card), reach.OfCompany(id), reach.Addresses, directory) ?? BlankCards.Contact(id);

    private Person? Person(int id, PersonCardRow? card, Reachability reach, DirectoryCarriers directory)
    {
        if (id == 0) return null;
        if (card is null) return BlankCards.Person(id);
        var company = RightOnCompany(card);
        return card.WithReadableCompany(company).ToCarrier(RightOn(card), reach.OfPerson(id), [.. reach.OfCompany(card.ContactId ?? 0).Readable(company)], directory);
    }

    private Sale? Sale(FoundEntity found, DirectoryCarriers directory)
    {
        if (found.Row.SaleId == 0) return null;
        return found.Sale is { } sale && RightOn(sale).CanRead ? sale.ToCarrier(directory.Lists, time) : SaleMapping.Blank(found.Row.SaleId);
    }

    private RecordRight RightOn(ContactCardRow row) =>
        sentry.OfContact(new(row.ContactId, new(row.AssociateId ?? 0, row.UserGroupId ?? 0, row.ContactId)));

    private RecordRight RightOnCompany(PersonCardRow row) =>
        sentry.OfContact(new(row.ContactId ?? 0, new(row.ContactAssociateId ?? 0, row.ContactGroupId ?? 0, row.ContactId ?? 0)));

    // A person without owner of his own has that of his company (rights.md §2).
    private RecordRight RightOn(PersonCardRow row) => sentry.OfPerson(new(row.PersonId, row.AssociateId is { } own
        ? new(own, row.UserGroupId ?? 0, row.ContactId ?? 0)
        : new(row.ContactAssociateId ?? 0, row.ContactGroupId ?? 0, row.ContactId ?? 0)));

    private async ValueTask<RecordRight> RightOnAsync(ProjectRow row) => sentry.OfProject(
        row.ProjectId,
        new(row.AssociateId, row.UserGroupId, SharesProject: await rights.SharesProjectAsync(row.ProjectId)),
        row.IsPublished);

    private RecordRight RightOn(SaleRow row) => sentry.OfSale(new(row.SaleId, new(row.AssociateId, row.UserGroupId, row.ContactId))
    {
        Visible = new((AppointmentPrivate)row.Visibility, row.VisibleId),
    });
}
