using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Stores a new follow-up with everything that a carrier may ask for at once: participants, an assignee, the dates of a series.</summary>
internal sealed class MeetingInsert(
    CallContext call, Session session, Invitees invitees, MeetingStore meetings, RecurrenceRuleRepository rules, WireTime time)
{
    /// <param name="row">The follow-up, without an id.</param>
    /// <param name="sent">Participants and recurrence of the carrier.</param>
    /// <param name="mode">StopRecurrence makes one date of a pattern.</param>
    /// <param name="sender">Who assigns the row to its owner; 0 when nobody does.</param>
    /// <param name="directory">Users and resources.</param>
    /// <returns>The id of the first date.</returns>
    public async Task<int> RunAsync(AppointmentRow row, AppointmentEntity sent, RecurrenceUpdateMode mode, int sender, DirectoryCarriers directory)
    {
        var others = sent.Participants is { } list ? await invitees.ResolveAsync(list, row, [], directory) : [];
        var isSeries = mode != RecurrenceUpdateMode.StopRecurrence && sent.Recurrence.IsSeries();
        DateOnly[] days = isSeries ? SeriesDates.Days(sent.Recurrence!, row.StartAt, time) : [SeriesDates.DayOf(row.StartAt)];
        var first = row with { Location = Location(row.Location, others) };
        if (days.Length > 1) first = first with { RecurrenceRuleId = await RuleAsync(sent.Recurrence!, row, days) };
        var meeting = new Meeting();
        var ids = new Queue<int>(await session.ReserveAsync("appointment", days.Length * (1 + others.Count)));
        var id = ids.Peek();
        foreach (var day in days)
        {
            var date = day == days[0] ? first.OnDay(day) : first.OnDay(day).AsNewDate();
            AddDate(meeting, date, others, ids, sender == 0 ? null : (directory.Associate(row.AssociateId)!, sender));
        }

        await meetings.WriteAsync(meeting);
        return id;
    }

    /// <summary>A place that takes part is where the meeting is, unless somebody has said otherwise (appointment-rules.md §3.2).</summary>
    public static string Location(string given, IEnumerable<Invitee> others) =>
        given.Length > 0 ? given : others.FirstOrDefault(invitee => invitee.IsLocation)?.Name ?? "";

    // Date by date, the owner first, then the participants in the order of the carrier.
    private static void AddDate(Meeting meeting, AppointmentRow date, List<Invitee> others, Queue<int> ids, (Associate Receiver, int Sender)? assigned)
    {
        var id = ids.Dequeue();
        var master = date with { AppointmentId = id, MasterId = others.Count > 0 ? id : 0 };
        meeting.Add(assigned is var (receiver, sender) ? MeetingAssignment.Assigned(master, receiver, sender) : master);
        foreach (var invitee in others) meeting.Add(ParticipantChange.NewRow(master, invitee, ids.Dequeue()));
    }

    private Task<int> RuleAsync(RecurrenceInfo recurrence, AppointmentRow row, DateOnly[] days) => rules.InsertAsync(
        SeriesPattern.Of(recurrence, SeriesDates.FirstDay(recurrence, row.StartAt)).ToRule(new()
        {
            StartAt = row.OnDay(days[0]).StartAt,
            EndAt = row.OnDay(days[^1]).EndAt,
        }),
        time.UtcNow,
        call.Caller.AssociateId);
}
