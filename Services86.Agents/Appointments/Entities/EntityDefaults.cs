using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>New, unsaved rows with the server's defaults (appointment-operations.md §2, table D).</summary>
internal sealed class EntityDefaults(
    CallContext call,
    DirectoryStore directories,
    ZoneRegister zones,
    Sentry sentry,
    RowRights rights,
    EntityReader reader,
    ConflictRepository conflicts,
    WireTime time)
{
    private const long Minute = 60;
    private const long Noon = 12 * 60 * Minute;
    private const long Day = 24 * 60 * Minute;

    /// <param name="kind">Appointment, Phone or ToDo; every other value counts as Appointment.</param>
    /// <param name="ownerId">Whose diary; 0 is the caller.</param>
    public async Task<AppointmentEntity> CreateAsync(TaskType kind, int ownerId)
    {
        var directory = await directories.CurrentAsync(call.Cancellation);
        var owner = ownerId == 0 ? call.Caller.AssociateId : ownerId;
        if (!directory.Lists.Associates.TryGetValue(owner, out var associate))
        {
            throw SoInvalidArgumentException.For("AssociateId", ownerId, "the id of an associate, or 0 for the caller");
        }

        return await AssembleAsync(new(Row(kind, owner, directory.Lists)), associate);
    }

    /// <summary>The carrier of a row that is not stored, in the diary of that owner.</summary>
    public async Task<AppointmentEntity> AssembleAsync(FoundEntity found, AssociateRow owner)
    {
        var row = found.Row;
        var takesTime = row.Type == (short)AppointmentType.InDiary && !row.IsFree && row.EndAt.Seconds > row.StartAt.Seconds;
        var hasConflict = takesTime && await conflicts.ExistsAsync(owner.Id, row.StartAt, row.EndAt);
        return await reader.AssembleAsync(found with { HasConflict = hasConflict }, rights.OnNew(owner));
    }

    /// <summary>Now to the whole minute, where a row for now starts.</summary>
    public WallClock Now => new(time.Now.Seconds - (time.Now.Seconds % Minute));

    /// <summary>The row such an entity shows.</summary>
    /// <param name="wanted">As for <see cref="CreateAsync"/>.</param>
    /// <param name="ownerId">Whose diary.</param>
    /// <param name="lists">The lists.</param>
    /// <param name="named">The task; null for the default one of the kind.</param>
    public AppointmentRow Row(TaskType wanted, int ownerId, ListSnapshot lists, TaskRow? named = null)
    {
        var kind = wanted is TaskType.Phone or TaskType.ToDo ? wanted : TaskType.Appointment;
        var preferences = new CallerPreferences(lists, call.Caller.AssociateId);
        var start = Start(kind);
        var end = new WallClock(start.Seconds + (Minute * preferences.Length(kind, Length(kind))));
        var task = named ?? Task(kind, preferences.TaskId(kind), lists);
        var visible = Visible(preferences.VisibleFor, lists);
        var owner = lists.Associates.GetValueOrDefault(ownerId);
        return new()
        {
            AssociateId = ownerId,
            UserGroupId = owner?.GroupId ?? 0,
            Type = (short)(kind == TaskType.ToDo ? AppointmentType.InChecklist : AppointmentType.InDiary),
            Status = (short)AppointmentStatus.NotStarted,
            StartAt = start,
            EndAt = end,
            ActiveAt = start,
            TaskId = task?.Id ?? 0,
            Description = preferences.Text(kind),
            AllDay = task?.IsDefaultAllDay ?? false,
            IsFree = task?.IsDefaultFree ?? false,
            IsPublished = task?.IsDefaultPublished ?? false,
            ColorIndex = task is null ? (short)0 : ListCarriers.ColorOf(task),
            AlarmMin = preferences.AlarmLead,
            CreatedBy = call.Caller.AssociateId,
            Visibility = (short)visible.Privacy,
            VisibleId = visible.Id,
            TzLocationId = call.HeaderZone?.Id ?? (owner is { TzLocationId: not 0 } ? owner.TzLocationId : zones.Base.Id),
        };
    }

    // Who was remembered may be gone, and the right to choose too.
    private VisibleScope Visible(VisibleScope remembered, ListSnapshot lists)
    {
        var isKnown = remembered.Privacy == AppointmentPrivate.PrivateGroup
            ? lists.Groups.ContainsKey(remembered.Id)
            : lists.Associates.ContainsKey(remembered.Id);
        return isKnown && sentry.Has(FunctionRight.VisibleFor) ? remembered : VisibleScope.Everybody;
    }

    private WallClock Start(TaskType kind) => kind == TaskType.ToDo ? new(Now.Seconds - (Now.Seconds % Day) + Noon) : Now;

    // Minutes, where no preference says otherwise.
    private static int Length(TaskType kind) => kind switch
    {
        TaskType.Phone => 15,
        TaskType.ToDo => 0,
        _ => 60,
    };

    // The preferred task, else the first live one of the kind by rank.
    private static TaskRow? Task(TaskType kind, int preferredId, ListSnapshot lists) =>
        lists.Tasks.TryGetValue(preferredId, out var preferred) && !preferred.Deleted
            ? preferred
            : Array.Find(lists.TasksInOrder, row => row.Type == (int)kind && !row.Deleted);
}
