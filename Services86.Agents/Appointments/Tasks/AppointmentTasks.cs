using Services86.Agents.Rights;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Tasks;

/// <summary>Check lists and kinds of task.</summary>
internal sealed class AppointmentTasks(CheckList checks, TaskList list, Sentry sentry) : IAppointmentTasks
{
    public Task<Appointment[]> GetMyTasks(int count) => checks.MineAsync(count);

    public Task<Appointment[]> GetPersonTasks(int personId, int count) => checks.OfPersonAsync(personId, count);

    public Task<TaskListItem> CreateDefaultTaskListItem() => Task.FromResult(TaskEdit.Default(sentry.AdministersLists));

    public Task<TaskListItem?> GetTaskListItem(int taskListItemId) => list.FindAsync(taskListItemId);

    public Task<TaskListItem[]> GetTaskListItems(bool includeDeleted) => list.AllAsync(includeDeleted);

    public Task<TaskListItem> SaveTaskListItem(TaskListItem? taskListItem) => list.SaveAsync(taskListItem);
}
