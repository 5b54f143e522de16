using Services86.Agents.Appointments.Entities;
using Services86.Agents.Rights;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>What the caller is to a meeting (appointment-rules.md §3.7): its owner, a participant, or somebody who may act for one of them.</summary>
internal sealed class BookingRoles(CallContext call, RowRights rights)
{
    /// <summary>The caller's own row.</summary>
    public bool IsMine(AppointmentRow row) => row.AssociateId == call.Caller.AssociateId;

    /// <summary>The caller owns the row or may update it.</summary>
    public async ValueTask<bool> MayActForAsync(Meeting meeting, AppointmentRow row) =>
        IsMine(row) || TableMask.HasUpdate((await RightOnAsync(meeting, row)).Mask);

    /// <summary>Refuses whoever neither owns the row nor may update it, with the sentry's reason.</summary>
    public async ValueTask DemandAsync(Meeting meeting, AppointmentRow row)
    {
        if (!IsMine(row)) Sentry.DemandAnyUpdate(await RightOnAsync(meeting, row));
    }

    public ValueTask<RecordRight> RightOnAsync(Meeting meeting, AppointmentRow row) => rights.OnAsync(row, meeting.Master?.AssociateId ?? 0);
}
