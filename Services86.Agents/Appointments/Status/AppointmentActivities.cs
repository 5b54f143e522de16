using Services86.Agents.Appointments.Entities;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Status;

/// <summary>Completion of appointments, documents and sales; toggling is not supported yet.</summary>
internal sealed class AppointmentActivities(ActivityCompletion completion) : IAppointmentStatus
{
    public Task SetActivityStatus(string[]? activityIdentifier, ActivityStatus activityStatus) =>
        activityIdentifier is null or { Length: 0 }
            ? Task.CompletedTask
            : completion.SetAsync(ActivityIdentifier.ParseAll(activityIdentifier), activityStatus);

    public Task<AppointmentStatus> ToggleAppointmentStatus(int appointmentId) =>
        throw new SoNotSupportedException(nameof(ToggleAppointmentStatus));

    public Task<ActivityStatus> ToggleActivity(string? activityIdentifier) =>
        throw new SoNotSupportedException(nameof(ToggleActivity));

    public Task<ActivityStatus> ToggleActivities(string[]? activityIdentifier) =>
        throw new SoNotSupportedException(nameof(ToggleActivities));

    public Task<string[]> ToggleAndSetActivities(string[]? activityIdentifiers) =>
        throw new SoNotSupportedException(nameof(ToggleAndSetActivities));
}
