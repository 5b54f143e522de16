using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The records around a row, each read only when the row names it. Of one that the caller may not read only the id is shown.</summary>
internal sealed class EntitySurroundings(
    AppointmentRepository appointments,
    ConflictRepository conflicts,
    LinkReader links,
    SaleRepository sales,
    ProjectRepository projects,
    ContactCards contacts,
    PersonCards persons,
    Sentry sentry,
    WireTime time)
{
    public async ValueTask<Contact?> ContactAsync(int id) => id == 0 ? null : await contacts.FindAsync(id) ?? BlankCards.Contact(id);

    /// <summary>The person the row is with and the person it invites, in one go.</summary>
    public async ValueTask<(Person? Person, Person? Invited)> PersonsAsync(AppointmentRow row)
    {
        var (person, invited) = (row.PersonId, row.InvitedPersonId);
        if (person == 0 && invited == 0) return default;
        var cards = await persons.LoadAsync([person, invited]);
        return (Of(person), Of(invited));

        Person? Of(int id) => id == 0 ? null : cards.GetValueOrDefault(id) ?? BlankCards.Person(id);
    }

    public async ValueTask<Project?> ProjectAsync(int id, ListSnapshot lists)
    {
        if (id == 0) return null;
        var row = await projects.FindAsync(id);
        return row is not null && sentry.OfRecord(SentryTable.Project, id, new(row.AssociateId, row.UserGroupId)).CanRead
            ? row.ToCarrier(lists)
            : ProjectMapping.Blank(id);
    }

    public async ValueTask<Sale?> SaleAsync(int id, ListSnapshot lists)
    {
        if (id == 0) return null;
        return await sales.FindAsync(id) is { } row && MayRead(row) ? row.ToCarrier(lists, time) : SaleMapping.Blank(id);
    }

    public ValueTask<Link[]> LinksAsync(int appointmentId) => links.ReadAsync(appointmentId);

    /// <summary>Owner first, then the participants by id (appointment-entities.md §3).</summary>
    public async ValueTask<ParticipantInfo[]> ParticipantsAsync(AppointmentRow row)
    {
        var rows = await appointments.ParticipantsAsync(row.MasterId);
        var carriers = new ParticipantInfo[rows.Count];
        for (var i = 0; i < carriers.Length; i++)
        {
            var participant = rows[i];
            carriers[i] = new()
            {
                AssociateId = participant.AssociateId,
                PersonId = participant.PersonId,
                ContactId = participant.ContactId,
                EmailId = participant.EmailId,
                SendEmail = participant.SendEmail,
                InvitationStatus = RowStatus.Invitation(
                    (AppointmentStatus)participant.Status, RowStatus.Booking(participant.AppointmentId, row.MasterId)),
            };
        }

        return carriers;
    }

    public async ValueTask<RecurrenceInfo> RecurrenceAsync(AppointmentRow row) =>
        await appointments.RuleAsync(row.RecurrenceRuleId) is { } rule
            ? rule.ToCarrier(await appointments.DatesAsync(row.RecurrenceRuleId, row.StartAt), time)
            : RecurrenceMapping.None(row.StartAt);

    /// <summary>Asked of a row that takes up time in somebody's diary only (appointment-rules.md §5).</summary>
    public async ValueTask<bool> HasConflictAsync(AppointmentRow row)
    {
        if (row.AssociateId == 0 || row.IsFree || !Occupies(row)) return false;
        var from = new WallClock(row.StartAt.Seconds - (60L * row.LeadMin));
        var to = new WallClock(row.EndAt.Seconds + (60L * row.LagMin));
        return from.Seconds < to.Seconds
            && await conflicts.ExistsAsync(row.AssociateId, from, to, row.AppointmentId, row.MasterId, row.RecurrenceRuleId);
    }

    private static bool Occupies(AppointmentRow row) => (AppointmentType)row.Type switch
    {
        AppointmentType.InDiary => row.AppointmentId == 0 || row.Status is >= 1 and <= 3,
        AppointmentType.BookingForDiary => row.AppointmentId == 0 || row.Status is >= 5 and <= 8,
        _ => false,
    };

    private bool MayRead(SaleRow row) => sentry.OfSale(new(row.SaleId, new(row.AssociateId, row.UserGroupId, row.ContactId))
    {
        Visible = new((AppointmentPrivate)row.Visibility, row.VisibleId),
    }).CanRead;
}
