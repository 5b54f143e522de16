using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Status;

/// <summary>Completion of appointments, documents and sales. All identifiers are read before anything else is done.</summary>
internal sealed class AppointmentActivities(ActivityCompletion completion) : IAppointmentStatus
{
    public Task SetActivityStatus(string[]? activityIdentifier, ActivityStatus activityStatus) =>
        activityIdentifier is null or { Length: 0 }
            ? Task.CompletedTask
            : completion.SetAsync(ActivityIdentifier.ParseAll(activityIdentifier), activityStatus);

    public Task<AppointmentStatus> ToggleAppointmentStatus(int appointmentId) => completion.ToggleRowAsync(appointmentId);

    public Task<ActivityStatus> ToggleActivity(string? activityIdentifier) => completion.ToggleAsync([ActivityIdentifier.Parse(activityIdentifier)]);

    public Task<ActivityStatus> ToggleActivities(string[]? activityIdentifier) =>
        activityIdentifier is null or { Length: 0 }
            ? Task.FromResult(ActivityStatus.Unknown)
            : completion.ToggleAsync(ActivityIdentifier.ParseAll(activityIdentifier));

    public async Task<string[]> ToggleAndSetActivities(string[]? activityIdentifiers)
    {
        if (activityIdentifiers is null or { Length: 0 }) return [];
        var leftAlone = await completion.ToggleAndSetAsync(ActivityIdentifier.ParseAll(activityIdentifiers));
        return [.. activityIdentifiers.Where((_, index) => leftAlone[index])];
    }
}
