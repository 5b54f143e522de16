using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Appointments.Status;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>The rows of participants, as their master makes them (appointment-rules.md §1, §3.2).</summary>
internal static class MeetingRows
{
    /// <summary>A new participant's row.</summary>
    public static AppointmentRow SlaveOf(AppointmentRow master, Invitee invitee, int id) => Shared(
        new()
        {
            AppointmentId = id,
            AssociateId = invitee.AssociateId,
            UserGroupId = invitee.GroupId,
            MasterId = master.AppointmentId,
            InvitedPersonId = invitee.PersonId,
            EmailId = invitee.EmailId,
            SendEmail = invitee.EmailId != 0,
            PriorityId = master.PriorityId,
            ColorIndex = master.ColorIndex,
            RecurrenceRuleId = master.RecurrenceRuleId,
            StartAt = master.StartAt,
            EndAt = master.EndAt,
            ActiveAt = master.StartAt,
            Type = (short)(invitee.IsAsked ? RowType.Pending(Kind(master)) : Kind(master)),
            Status = (short)(invitee.IsAsked ? AppointmentStatus.Booking : AppointmentStatus.NotStarted),
        },
        master);

    /// <summary>The row on another day, at the same time of day and of the same length.</summary>
    public static AppointmentRow OnDay(this AppointmentRow row, DateOnly day)
    {
        var start = row.StartAt.On(day);
        return Invitation.MoveOwn(row, start, new(start.Seconds + row.EndAt.Seconds - row.StartAt.Seconds));
    }

    /// <summary>A copy for another date of a series: not completed or refused yet.</summary>
    public static AppointmentRow AsNewDate(this AppointmentRow row) => row.Status == (short)AppointmentStatus.Completed
        ? row with { Status = (short)AppointmentStatus.NotStarted, DoneAt = null, ActiveAt = row.StartAt, RejectCounter = 0 }
        : row with { RejectCounter = 0 };

    /// <summary>The row with what all rows of a meeting have in common; its times and its answer are not part of it.</summary>
    public static AppointmentRow Shared(AppointmentRow slave, AppointmentRow master)
    {
        var type = slave.Type == (short)RowType.Pending((AppointmentType)slave.Type) ? RowType.Pending(Kind(master)) : Kind(master);
        return slave with
        {
            Type = (short)type,
            ActiveAt = Completion.ActiveAt(type, (AppointmentStatus)slave.Status, slave.StartAt, slave.DoneAt),
            AllDay = master.AllDay,
            IsFree = master.IsFree,
            LeadMin = master.LeadMin,
            LagMin = master.LagMin,
            TaskId = master.TaskId,
            ContactId = master.ContactId,
            PersonId = master.PersonId,
            ProjectId = master.ProjectId,
            SaleId = master.SaleId,
            TzLocationId = master.TzLocationId,
            Location = master.Location,
            Description = master.Description,
            Visibility = master.Visibility,
            VisibleId = VisibleId(slave, master),
        };
    }

    // A kind of visibility means each one's own: himself, his group. Who is no user sees nothing here anyway.
    private static int VisibleId(AppointmentRow slave, AppointmentRow master) => (AppointmentPrivate)master.Visibility switch
    {
        AppointmentPrivate.PrivateUser => slave.AssociateId != 0 ? slave.AssociateId : master.AssociateId,
        AppointmentPrivate.PrivateGroup => slave.UserGroupId != 0 ? slave.UserGroupId : master.VisibleId,
        _ => 0,
    };

    // The kind of the meeting, also while its master is an open assignment.
    private static AppointmentType Kind(AppointmentRow master) => RowType.Accepted((AppointmentType)master.Type);
}
