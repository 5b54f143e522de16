using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Reads a meeting for a change and writes it back; both within the transaction of the operation.</summary>
internal sealed class MeetingStore(
    CallContext call, MeetingRepository meetings, MeetingWriteRepository writes, RecurrenceRuleRepository rules, DerivedDates derived, WireTime time)
{
    /// <summary>The follow-up with the other rows of its booking; null when it is missing or no follow-up.</summary>
    public async Task<Meeting?> FindAsync(int id, SeriesPart part)
    {
        if (await meetings.FindAsync(id) is not { } row || !RowType.IsFollowUp((AppointmentType)row.Type)) return null;
        List<AppointmentRow> rows = row.MasterId == 0 ? [] : await meetings.OfBookingAsync(row.MasterId);
        if (part != SeriesPart.None && row.RecurrenceRuleId != 0)
        {
            rows.AddRange(await meetings.OfRuleAsync(row.RecurrenceRuleId, part == SeriesPart.Whole ? new(long.MinValue) : row.StartAt));
        }

        return new(row, rows);
    }

    /// <exception cref="SoNotFoundException">The follow-up is missing or none.</exception>
    public async Task<Meeting> DemandAsync(int id, SeriesPart part) => await FindAsync(id, part) ?? throw new SoNotFoundException("appointment", id);

    public async Task WriteAsync(Meeting meeting)
    {
        var (now, by) = (time.UtcNow, call.Caller.AssociateId);
        await writes.HoldAsync([.. meeting.JoinedMasters]);
        await writes.DeleteAsync([.. meeting.Removed]);
        await writes.UpdateAsync(meeting.Changed, now, by);
        await writes.InsertAsync(meeting.Added, now, by);
        foreach (var rule in meeting.Rules) await rules.UpdateAsync(rule, now, by);
        foreach (var rule in meeting.EndedRules) await rules.DeleteAsync(rule);
        await derived.FollowAsync([.. meeting.Touched]);
    }
}

/// <summary>How much of a series a change needs.</summary>
internal enum SeriesPart
{
    None,
    Later,
    Whole,
}
