using Services86.Agents.Appointments.Booking;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>Starts, changes and ends series when one of their rows is saved: the table of appointment-rules.md §4.6.</summary>
internal sealed class SeriesEdit(
    CallContext call, AppointmentRepository appointments, RecurrenceRuleRepository rules, SeriesRules upkeep, MeetingRemoval removal, RowIds ids, WireTime time)
{
    /// <param name="meeting">With the rows of the date changed already.</param>
    /// <param name="order">What is wanted.</param>
    /// <param name="recurrence">The carrier's.</param>
    /// <param name="isMoved">Later dates have taken other times.</param>
    public async Task ApplyAsync(Meeting meeting, SeriesOrder order, RecurrenceInfo? recurrence, bool isMoved)
    {
        var row = meeting.Find(meeting.Asked.AppointmentId)!;
        switch (order)
        {
            case SeriesOrder.Start:
                await StartAsync(meeting, row, recurrence!);
                break;
            case SeriesOrder.Stop:
                foreach (var date in meeting.Later(row)) removal.Cancel(meeting, date);
                await upkeep.ShrinkAsync(meeting, row.RecurrenceRuleId);
                break;
            case SeriesOrder.Change when await appointments.RuleAsync(row.RecurrenceRuleId) is { } rule
                && await ChangedAsync(meeting, row, rule, recurrence!):
                break;
            default:
                if (isMoved) await upkeep.FollowAsync(meeting, row);
                break;
        }
    }

    private async Task StartAsync(Meeting meeting, AppointmentRow row, RecurrenceInfo recurrence)
    {
        var days = SeriesDates.Days(recurrence, row.StartAt, time);
        if (days.Length > 1)
        {
            var ruleId = await rules.InsertAsync(Spanned(PatternOf(recurrence, row).ToRule(new()), row, days), time.UtcNow, By);
            SetRule(meeting, row.AppointmentId, ruleId);
        }

        await SpreadAsync(meeting, meeting.Find(row.AppointmentId)!, days, []);
    }

    // True when pattern or dates were changed. Both are compared with what a read of this row gives.
    private async Task<bool> ChangedAsync(Meeting meeting, AppointmentRow row, RecurrenceRuleRow rule, RecurrenceInfo recurrence)
    {
        var given = SeriesDates.Given(recurrence, meeting.Asked.StartAt, time);
        DateOnly[] shown = [.. meeting.StoredDays(rule.RecurrenceRuleId, meeting.Asked)];
        var hasOtherDays = given.Length > 0 && !given.SequenceEqual(shown);
        var pattern = PatternOf(recurrence, meeting.Asked);
        var hasOtherPattern = pattern != PatternOf(rule.ToCarrier([], time), meeting.Asked) || HasOtherEnd(recurrence, shown[^1]);
        if (!hasOtherDays && !hasOtherPattern) return false;

        IReadOnlyList<AppointmentRow> dates = [row, .. meeting.Later(row)];
        AppointmentRow[] others = [.. meeting.DatesOf(rule.RecurrenceRuleId).ExceptBy(dates.Select(date => date.AppointmentId), date => date.AppointmentId)];
        AppointmentRow[] earlier = [.. others.Where(date => date.StartAt <= meeting.Asked.StartAt)];
        var days = hasOtherDays ? SeriesDates.Limited(given) : SeriesDates.Computed(recurrence, row.StartAt, time);
        if (hasOtherPattern) await SplitAsync(meeting, rule, pattern, earlier, dates, days);
        else if (earlier.Length == 0) meeting.PutRule(Spanned(rule, row, days));
        else meeting.PutRule(rule with { EndAt = row.OnDay(days[^1]).EndAt });
        var taken = others.Select(date => SeriesDates.DayOf(date.StartAt)).ToHashSet();
        await SpreadAsync(meeting, meeting.Find(row.AppointmentId)!, [.. days.Where(day => !taken.Contains(day) || dates.Any(date => SeriesDates.DayOf(date.StartAt) == day))], dates);
        if (meeting.DatesOf(rule.RecurrenceRuleId).Count <= 1) meeting.EndRule(rule.RecurrenceRuleId);
        return true;
    }

    // On the first date the rule itself changes; on the second the first becomes a plain row; later the dates before keep the old rule.
    private async Task SplitAsync(
        Meeting meeting, RecurrenceRuleRow rule, SeriesPattern pattern, AppointmentRow[] earlier, IReadOnlyList<AppointmentRow> dates, DateOnly[] days)
    {
        if (earlier.Length <= 1)
        {
            foreach (var date in earlier) SetRule(meeting, date.AppointmentId, 0);
            meeting.PutRule(Spanned(pattern.ToRule(rule), dates[0], days));
            return;
        }

        meeting.PutRule(rule with { EndAt = earlier[^1].EndAt });
        var ruleId = days.Length > 1 ? await rules.InsertAsync(Spanned(pattern.ToRule(new()), dates[0], days), time.UtcNow, By) : 0;
        foreach (var date in dates) SetRule(meeting, date.AppointmentId, ruleId);
    }

    // Rows whose day stays keep their ids, vanished days are cancelled, new ones get copies of the row and its participants.
    private async Task SpreadAsync(Meeting meeting, AppointmentRow row, DateOnly[] days, IReadOnlyList<AppointmentRow> dates)
    {
        var present = dates.Where(date => date.AppointmentId != row.AppointmentId).ToLookup(date => SeriesDates.DayOf(date.StartAt));
        var own = days.Contains(SeriesDates.DayOf(row.StartAt)) ? SeriesDates.DayOf(row.StartAt) : days[0];
        var isMoved = own != SeriesDates.DayOf(row.StartAt);
        if (isMoved)
        {
            var moved = row.OnDay(own);
            meeting.MoveDate(row, moved.StartAt, moved.EndAt);
            row = meeting.Find(row.AppointmentId)!;
        }

        foreach (var gone in dates.Where(date => date.AppointmentId != row.AppointmentId && ((isMoved && SeriesDates.DayOf(date.StartAt) == own) || !days.Contains(SeriesDates.DayOf(date.StartAt)))))
        {
            removal.Cancel(meeting, gone);
        }

        DateOnly[] added = [.. days.Where(day => day != own && !present.Contains(day))];
        var slaves = meeting.SlavesOf(row.AppointmentId).Where(slave => slave.Status != (short)AppointmentStatus.BookingDeleted).ToArray();
        var taken = new Queue<int>(await ids.TakeAsync(added.Length * (1 + slaves.Length)));
        foreach (var day in added) AddDate(meeting, row.OnDay(day), slaves, taken);
    }

    private static void AddDate(Meeting meeting, AppointmentRow date, AppointmentRow[] slaves, Queue<int> taken)
    {
        var id = taken.Dequeue();
        var master = date.AsNewDate() with { AppointmentId = id, MasterId = slaves.Length == 0 ? 0 : id };
        meeting.Add(master);
        foreach (var slave in slaves)
        {
            var invitee = new Invitee(slave.AssociateId, slave.InvitedPersonId, slave.UserGroupId) { Name = "", EmailId = slave.EmailId };
            meeting.Add(ParticipantChange.NewRow(master, invitee, taken.Dequeue()));
        }
    }

    private static SeriesPattern PatternOf(RecurrenceInfo recurrence, AppointmentRow row) =>
        SeriesPattern.Of(recurrence, SeriesDates.FirstDay(recurrence, row.StartAt));

    // A stored rule is read with an end date, so any other kind of end is a change.
    private static bool HasOtherEnd(RecurrenceInfo recurrence, DateOnly last)
    {
        if (recurrence.RecurrenceEndType == RecurrenceEndType.Counter) return true;
        return WireTime.DateFromWire(recurrence.EndDate) is { } end && end != last;
    }

    private static RecurrenceRuleRow Spanned(RecurrenceRuleRow rule, AppointmentRow row, DateOnly[] days) =>
        rule with { StartAt = row.OnDay(days[0]).StartAt, EndAt = row.OnDay(days[^1]).EndAt };

    private static void SetRule(Meeting meeting, int masterId, int ruleId)
    {
        foreach (var slave in meeting.SlavesOf(masterId)) meeting.Put(slave with { RecurrenceRuleId = ruleId });
        meeting.Put(meeting.Find(masterId)! with { RecurrenceRuleId = ruleId });
    }

    private int By => call.Caller.AssociateId;
}
