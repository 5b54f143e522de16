using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Links of a row as carriers; the title of a record that the caller may not read stays blank.</summary>
internal sealed class LinkReader(LinkRepository links, RowRights rights, Sentry sentry)
{
    public async ValueTask<Link[]> ReadAsync(int appointmentId)
    {
        var rows = await links.FindAsync(appointmentId);
        var carriers = new Link[rows.Count];
        for (var i = 0; i < carriers.Length; i++) carriers[i] = await ToCarrierAsync(rows[i]);
        return carriers;
    }

    private async ValueTask<Link> ToCarrierAsync(LinkRow row)
    {
        var web = row.TableNo == LinkTables.Url ? WebAddress.Parse(row.Comment) : new("", row.Comment);
        return new()
        {
            EntityName = LinkTables.NameOf(row.TableNo),
            Id = row.RecordId,
            Description = web.Description.Length == 0 && await MayReadAsync(row) ? row.Title : web.Description,
            ExtraInfo = web.Address,
            LinkId = row.RelationId,
        };
    }

    private async ValueTask<bool> MayReadAsync(LinkRow row)
    {
        if (!row.TargetExists) return false;
        var sharesProject = row.TableNo == LinkTables.Project && await rights.SharesProjectAsync(row.RecordId);
        var owner = new Ownership(row.TargetAssociateId, row.TargetGroupId, row.TargetContactId, sharesProject);
        var visible = new VisibleScope((AppointmentPrivate)row.TargetVisibility, row.TargetVisibleId);
        var right = row.TableNo switch
        {
            LinkTables.Contact => sentry.OfContact(new(row.RecordId, owner)),
            LinkTables.Person => sentry.OfPerson(new(row.RecordId, owner)),
            LinkTables.Document => sentry.OfDocument(new(row.RecordId, owner) { Visible = visible }),
            LinkTables.Sale => sentry.OfSale(new(row.RecordId, owner) { Visible = visible }),
            LinkTables.Project => sentry.OfProject(row.RecordId, owner, row.TargetIsPublished),
            _ => sentry.OfAppointment(new(row.RecordId, owner) { Visible = visible }),
        };
        return right.CanRead;
    }
}
