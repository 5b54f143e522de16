using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Tasks;

/// <summary>Check lists and kinds of task; not supported yet.</summary>
internal sealed class AppointmentTasks : IAppointmentTasks
{
    public Task<Appointment[]> GetMyTasks(int count) =>
        throw new SoNotSupportedException(nameof(GetMyTasks));

    public Task<Appointment[]> GetPersonTasks(int personId, int count) =>
        throw new SoNotSupportedException(nameof(GetPersonTasks));

    public Task<TaskListItem> CreateDefaultTaskListItem() =>
        throw new SoNotSupportedException(nameof(CreateDefaultTaskListItem));

    public Task<TaskListItem?> GetTaskListItem(int taskListItemId) =>
        throw new SoNotSupportedException(nameof(GetTaskListItem));

    public Task<TaskListItem[]> GetTaskListItems(bool includeDeleted) =>
        throw new SoNotSupportedException(nameof(GetTaskListItems));

    public Task<TaskListItem> SaveTaskListItem(TaskListItem? taskListItem) =>
        throw new SoNotSupportedException(nameof(SaveTaskListItem));
}
