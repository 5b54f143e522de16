using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>What only some rows have, each read only when the row says so: links, participants, a series.</summary>
internal sealed class EntitySurroundings(AppointmentRepository appointments, LinkReader links, WireTime time)
{
    public ValueTask<Link[]> LinksAsync(FoundEntity found) => found.HasLinks ? links.ReadAsync(found.Row.AppointmentId) : new([]);

    /// <summary>Owner first, then the participants by id (appointment-entities.md §3).</summary>
    public async ValueTask<ParticipantInfo[]> ParticipantsAsync(AppointmentRow row)
    {
        if (row.MasterId == 0) return [];
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

    public async ValueTask<RecurrenceInfo> RecurrenceAsync(AppointmentRow row)
    {
        if (row.RecurrenceRuleId == 0 || await appointments.RuleAsync(row.RecurrenceRuleId) is not { } rule) return RecurrenceMapping.None(row.StartAt);
        return rule.ToCarrier(await appointments.DatesAsync(row.RecurrenceRuleId, row.StartAt), time);
    }
}
