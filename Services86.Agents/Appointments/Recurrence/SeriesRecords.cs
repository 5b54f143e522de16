using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Lists;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>All rows of a booking and of a series (appointment-operations.md §3, GetAppointmentRecords).</summary>
internal sealed class SeriesRecords(CallContext call, RecordRepository records, RowRights rights, AppointmentCards cards)
{
    public async Task<Appointment[]> OfAsync(int masterId, int ruleId)
    {
        if (masterId <= 0 && ruleId <= 0) return [];
        var page = new List<JudgedRow>();
        foreach (var meeting in Meetings(await records.OfBookingAndSeriesAsync(masterId, ruleId)))
        {
            var takesPart = meeting.Exists(TakesPart);
            foreach (var row in meeting)
            {
                var right = await rights.OnAsync(row);
                if (takesPart && !right.CanRead) right = right with { Mask = (right.Mask & ~ETableRight.Filtering) | ETableRight.Select };
                if (!right.IsHidden) page.Add(new(row, right));
            }
        }

        return await cards.CarriersAsync(page);
    }

    // By active date of the owner's row, the participants behind it (C6).
    private static IEnumerable<List<AppointmentListRow>> Meetings(List<AppointmentListRow> rows) => rows
        .GroupBy(row => row.MasterId != 0 ? row.MasterId : row.AppointmentId)
        .Select(meeting => meeting.OrderBy(row => row.IsSlave).ThenBy(row => row.AppointmentId).ToList())
        .OrderBy(meeting => meeting[0].ActiveAt)
        .ThenBy(meeting => meeting[0].AppointmentId);

    // Who has been taken out of a meeting only keeps the notice of it.
    private bool TakesPart(AppointmentListRow row) =>
        row.MasterId != 0 && row.AssociateId == call.Caller.AssociateId && row.Status != (short)AppointmentStatus.BookingDeleted;
}
