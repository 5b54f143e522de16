using Services86.Agents.Appointments.Status;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Entities;

/// <summary>
/// The row as a save leaves it: the carrier replaces the row, what is absent is "", 0 or false, with the exceptions of
/// appointment-operations.md, Save step 0. Read-only members of the carrier are not looked at.
/// </summary>
internal static class EntityEdit
{
    /// <param name="stored">The row as it is; for a new one a row of defaults with id 0.</param>
    /// <param name="sent">The carrier.</param>
    /// <param name="rules">Preferences and rights of the caller.</param>
    /// <param name="findings">What cannot be stored at all; the row then keeps its value.</param>
    public static AppointmentRow Apply(AppointmentRow stored, AppointmentEntity sent, EditRules rules, ValidationFindings findings)
    {
        var (start, end) = Times(stored, sent, rules);
        var taskId = sent.Task is { TaskListItemId: not 0 } task ? task.TaskListItemId : stored.TaskId;
        var visible = Visible(stored, sent, rules);
        var row = stored with
        {
            Type = (short)Type(stored, sent, taskId, rules),
            StartAt = start,
            EndAt = end,
            TaskId = taskId,
            PriorityId = sent.Priority?.Id ?? 0,
            ContactId = sent.Contact?.ContactId ?? 0,
            PersonId = sent.Person?.PersonId ?? 0,
            ProjectId = sent.Project?.ProjectId ?? 0,
            SaleId = sent.Sale?.SaleId ?? 0,
            Description = sent.Description ?? "",
            Location = sent.Location ?? "",
            AllDay = sent.IsAlldayEvent,
            IsFree = sent.IsFree,
            HasAlarm = sent.HasAlarm,
            AlarmMin = WholeMinutes("AlarmLeadTime", sent.AlarmLeadTime, stored.AlarmMin, findings),
            LeadMin = WholeMinutes("LeadTime", sent.LeadTime, stored.LeadMin, findings),
            LagMin = WholeMinutes("LagTime", sent.LagTime, stored.LagMin, findings),
            ColorIndex = sent.ColorIndex,
            SuggestedAppointmentId = sent.SuggestedAppointmentId,
            IsMilestone = sent.IsMileStone,
            TzLocationId = sent.PreferredTZLocation != 0 ? sent.PreferredTZLocation : stored.TzLocationId,
            Visibility = (short)visible.Privacy,
            VisibleId = visible.Id,
            IsPublished = sent.IsPublished,
            PublishFrom = sent.IsPublished ? WireTime.DateFromWire(sent.PublishFrom) : null,
            PublishTo = sent.IsPublished ? WireTime.DateFromWire(sent.PublishTo) : null,
            PublishEventAt = sent.IsPublished ? rules.Time.FromWire(sent.PublishEventDate, stored.PublishEventAt) : null,
        };
        // Only Reject takes a reason, but nobody sends one that is too long.
        if (sent.RejectReason != stored.RejectReason) findings.Limit("RejectReason", sent.RejectReason, AppointmentEntityDescription.RejectReasonLength);
        return Complete(row, sent.Completed, rules);
    }

    private static (WallClock Start, WallClock End) Times(AppointmentRow stored, AppointmentEntity sent, EditRules rules)
    {
        var start = rules.Time.FromWire(sent.StartDate, stored.StartAt) ?? stored.StartAt;
        var end = rules.Time.FromWire(sent.EndDate, stored.EndAt) ?? start;
        if (end.Seconds < start.Seconds) end = start;
        if (!sent.IsAlldayEvent || (stored.AllDay && start == stored.StartAt && end == stored.EndAt)) return (start, end);

        // Midnight and the working day are those of the caller's clock.
        var first = rules.Time.OnCallersClock(WireDate.IsNone(sent.StartDate) ? rules.Time.ToWire(stored.StartAt) : sent.StartDate);
        var last = end == start ? first : rules.Time.OnCallersClock(sent.EndDate);
        var (from, to) = AllDay.Normalise(first, last, rules.WorkingDay);
        return (from, to) == (first, last) ? (start, end) : (rules.Time.FromCallersClock(from), rules.Time.FromCallersClock(to));
    }

    // Save step 5: the given type, else the stored one; a task of another kind (to-do or not) moves the row along.
    private static AppointmentType Type(AppointmentRow stored, AppointmentEntity sent, int taskId, EditRules rules)
    {
        var before = (AppointmentType)stored.Type;
        var isTaken = sent.Type is AppointmentType.InDiary or AppointmentType.InChecklist;
        var byTask = ByTask(taskId, rules);
        if (stored.AppointmentId == 0) return isTaken ? sent.Type : byTask ?? AppointmentType.InDiary;
        var changesKind = byTask is not null && ByTask(stored.TaskId, rules) is { } was && was != byTask;
        var type = changesKind ? byTask!.Value : isTaken ? sent.Type : RowType.Accepted(before);

        // As long as the answer is open the type says so, whatever a caller sends.
        return before == RowType.Accepted(before) ? type : RowType.Pending(type);
    }

    // Other kinds, such as letters, say nothing of the place of a row.
    private static AppointmentType? ByTask(int taskId, EditRules rules) => rules.KindOfTask(taskId) switch
    {
        TaskType.ToDo => AppointmentType.InChecklist,
        TaskType.Appointment or TaskType.Phone => AppointmentType.InDiary,
        _ => null,
    };

    private static VisibleScope Visible(AppointmentRow stored, AppointmentEntity sent, EditRules rules)
    {
        var before = new VisibleScope((AppointmentPrivate)stored.Visibility, stored.VisibleId);
        if (!rules.MaySetVisibility) return before;
        var after = VisibilityRule.Decide(before, sent.Private, sent.VisibleFor, stored.AssociateId, stored.UserGroupId);
        return after == VisibilityRule.Complete(before, stored.AssociateId, stored.UserGroupId) ? before : after;
    }

    private static AppointmentRow Complete(AppointmentRow row, ActivityStatus wanted, EditRules rules)
    {
        var state = new StatusState((AppointmentType)row.Type, (AppointmentStatus)row.Status, row.StartAt);
        if (Completion.Of(state, wanted, rules.IsThreeState, rules.Time.Now) is not { } change)
        {
            return row with { ActiveAt = Completion.ActiveAt(state.Type, state.Status, row.StartAt, row.DoneAt) };
        }

        return row with
        {
            Type = (short)change.Type,
            Status = (short)change.Status,
            DoneAt = change.DoneAt,
            ActiveAt = change.ActiveAt,
            AssignedBy = change.ClearsAssignment ? 0 : row.AssignedBy,
            RejectReason = change.WithdrawsRefusal ? "" : row.RejectReason,
        };
    }

    private static int WholeMinutes(string member, TimeSpan sent, int stored, ValidationFindings findings)
    {
        if (Minutes.Fits(sent)) return Minutes.Of(sent);
        findings.Add(member, $"{sent} is outside 0 to {Minutes.Limit} minutes");
        return stored;
    }
}
