using Services86.Agents.Appointments.Booking;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>
/// Keeps the rule of a series in step with its dates (appointment-operations.md Delete, appointment-rules.md §4.6). The meeting holds the whole series.
/// </summary>
internal sealed class SeriesRules(AppointmentRepository appointments)
{
    /// <summary>After later dates have taken other times: the end of the rule follows, its start only when the changed date is the first.</summary>
    public async Task FollowAsync(Meeting meeting, AppointmentRow changed)
    {
        if (await appointments.RuleAsync(changed.RecurrenceRuleId) is not { } rule) return;
        var dates = meeting.DatesOf(changed.RecurrenceRuleId);
        var isFirst = dates[0].AppointmentId == changed.AppointmentId;
        Put(meeting, rule, rule with { StartAt = isFirst ? dates[0].StartAt : rule.StartAt, EndAt = dates[^1].EndAt });
    }

    /// <summary>After dates have gone: what is left of one date is no series, else the rule begins with its first date and ends with its last.</summary>
    public async Task ShrinkAsync(Meeting meeting, int ruleId)
    {
        var removed = meeting.RemovedDatesOf(ruleId);
        if (removed.Count == 0 || await appointments.RuleAsync(ruleId) is not { } rule) return;
        var dates = meeting.DatesOf(ruleId);
        if (dates.Count <= 1)
        {
            meeting.EndRule(ruleId);
            return;
        }

        var start = removed.Any(row => row.StartAt < dates[0].StartAt) ? dates[0].StartAt : rule.StartAt;
        var end = removed.Any(row => row.StartAt > dates[^1].StartAt) ? dates[^1].EndAt : rule.EndAt;
        Put(meeting, rule, rule with { StartAt = start, EndAt = end });
    }

    private static void Put(Meeting meeting, RecurrenceRuleRow before, RecurrenceRuleRow after)
    {
        if (after != before) meeting.PutRule(after);
    }
}
