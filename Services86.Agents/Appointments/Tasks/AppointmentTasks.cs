using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Tasks;

/// <summary>Check lists, not supported yet, and kinds of task.</summary>
internal sealed class AppointmentTasks(TaskList list, Sentry sentry) : IAppointmentTasks
{
    public Task<Appointment[]> GetMyTasks(int count) =>
        throw new SoNotSupportedException(nameof(GetMyTasks));

    public Task<Appointment[]> GetPersonTasks(int personId, int count) =>
        throw new SoNotSupportedException(nameof(GetPersonTasks));

    public Task<TaskListItem> CreateDefaultTaskListItem() => Task.FromResult(TaskEdit.Default(sentry.AdministersLists));

    public Task<TaskListItem?> GetTaskListItem(int taskListItemId) => list.FindAsync(taskListItemId);

    public Task<TaskListItem[]> GetTaskListItems(bool includeDeleted) => list.AllAsync(includeDeleted);

    public Task<TaskListItem> SaveTaskListItem(TaskListItem? taskListItem) => list.SaveAsync(taskListItem);
}
