using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>
/// Refuses what would touch other rows than the one that is saved: participants, assignments and series are not supported yet. What a client
/// sends back as it read it changes nothing and passes.
/// </summary>
internal sealed class BookingGuard(AppointmentRepository appointments)
{
    private const string Operation = nameof(IAppointmentEntities.SaveAppointmentEntity);

    /// <summary>On insert an order to assign (appointment-operations.md, Save step 6), participants or a pattern.</summary>
    public static void DemandPlain(AppointmentEntity sent, AppointmentRow owner)
    {
        if (sent.AssignmentStatus == AssignmentStatus.Assigning || (sent.AssignedBy is { AssociateId: not 0 } by && by.AssociateId != owner.AssociateId))
        {
            throw Postponed.Assignment(Operation);
        }

        if (Others(sent.Participants, owner.AssociateId, owner.InvitedPersonId).Count > 0) throw Postponed.Participants(Operation);
        if (IsSeries(sent.Recurrence)) throw Postponed.Series(Operation);
    }

    /// <summary>A new owner, other participants, a new or an ended series.</summary>
    /// <param name="sent">The carrier.</param>
    /// <param name="row">What is stored.</param>
    /// <param name="ownPersonId">The person that the owner is.</param>
    /// <param name="right">The caller's.</param>
    public async ValueTask DemandUnchangedAsync(AppointmentEntity sent, AppointmentRow row, int ownPersonId, RecordRight right)
    {
        if (sent.Associate is { AssociateId: not 0 } owner && owner.AssociateId != row.AssociateId)
        {
            Sentry.DemandWrite(right, "Associate");
            throw Postponed.Assignment(Operation);
        }

        if (await ChangesParticipantsAsync(sent.Participants, row, ownPersonId))
        {
            Sentry.DemandWrite(right, "Participants");
            throw Postponed.Participants(Operation);
        }

        // With this operation a series stays as it is as long as the carrier says that it is one.
        if (sent.Recurrence is { } recurrence && IsRunning(recurrence, row) != (row.RecurrenceRuleId != 0))
        {
            Sentry.DemandWrite(right, "Recurrence");
            throw Postponed.Series(Operation);
        }
    }

    /// <summary>Members that every row of a booking shares.</summary>
    public static void DemandOwn(AppointmentRow row, IReadOnlyList<string> changed)
    {
        if (row.MasterId == 0) return;
        foreach (var member in changed)
        {
            if (!ChangedMembers.IsOwnOfRow(member) || (row.IsSlave && member == "UserDefinedFields")) throw Postponed.Booking(Operation);
        }
    }

    private static bool IsRunning(RecurrenceInfo recurrence, AppointmentRow row) =>
        row.RecurrenceRuleId == 0 ? IsSeries(recurrence) : recurrence.IsRecurrence && recurrence.Pattern != RecurrencePattern.Unknown;

    private static bool IsSeries(RecurrenceInfo? recurrence) =>
        recurrence is not null && recurrence.Pattern != RecurrencePattern.Unknown;

    private async ValueTask<bool> ChangesParticipantsAsync(ParticipantInfo?[]? sent, AppointmentRow row, int ownPersonId)
    {
        if (sent is null) return false;
        if (row.MasterId == 0) return Others(sent, row.AssociateId, ownPersonId).Count > 0;
        var stored = await appointments.ParticipantsAsync(row.MasterId);
        var named = sent.Where(participant => participant is { } p && (p.AssociateId != 0 || p.PersonId != 0)).Select(p => p!).ToArray();
        return !stored.All(known => Array.Exists(named, p => IsSame(p, known.AssociateId, known.PersonId)))
            || !named.All(p => stored.Any(known => IsSame(p, known.AssociateId, known.PersonId)));
    }

    // An element without ids is nobody; the owner himself takes part anyway (appointment-rules.md §3.2).
    private static List<ParticipantInfo> Others(ParticipantInfo?[]? sent, int ownerId, int ownPersonId)
    {
        var others = new List<ParticipantInfo>();
        foreach (var participant in sent ?? [])
        {
            if (participant is null || (participant.AssociateId == 0 && participant.PersonId == 0)) continue;
            if (!IsSame(participant, ownerId, ownPersonId)) others.Add(participant);
        }

        return others;
    }

    private static bool IsSame(ParticipantInfo participant, int associateId, int personId) =>
        (participant.AssociateId != 0 && participant.AssociateId == associateId) || (participant.PersonId != 0 && participant.PersonId == personId);
}
