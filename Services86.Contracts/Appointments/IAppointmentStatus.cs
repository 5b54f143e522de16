using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment status.</summary>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentStatus
{
    /// <summary>Toggle appointment status.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <returns>Toggle appointment status.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "ToggleAppointmentStatus", ReplyAction = WireNames.AppointmentActions + "ToggleAppointmentStatusResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentStatus> ToggleAppointmentStatus([MessageParameter(Name = "AppointmentId")] int appointmentId);

    /// <summary>Toggle activity.</summary>
    /// <param name="activityIdentifier">Activity identifier.</param>
    /// <returns>Toggle activity.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "ToggleActivity", ReplyAction = WireNames.AppointmentActions + "ToggleActivityResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ActivityStatus> ToggleActivity([MessageParameter(Name = "ActivityIdentifier")] string? activityIdentifier);

    /// <summary>Toggle activities.</summary>
    /// <param name="activityIdentifier">Activity identifier.</param>
    /// <returns>Toggle activities.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "ToggleActivities", ReplyAction = WireNames.AppointmentActions + "ToggleActivitiesResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ActivityStatus> ToggleActivities([MessageParameter(Name = "ActivityIdentifier")] string[]? activityIdentifier);

    /// <summary>Set activity status.</summary>
    /// <param name="activityIdentifier">Activity identifier.</param>
    /// <param name="activityStatus">Activity status.</param>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "SetActivityStatus", ReplyAction = WireNames.AppointmentActions + "SetActivityStatusResponse")]
    [SlowCall(1000)]
    Task SetActivityStatus(
        [MessageParameter(Name = "ActivityIdentifier")] string[]? activityIdentifier,
        [MessageParameter(Name = "ActivityStatus")] ActivityStatus activityStatus);

    /// <summary>Toggle and set activities.</summary>
    /// <param name="activityIdentifiers">Activity identifiers.</param>
    /// <returns>Toggle and set activities.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "ToggleAndSetActivities", ReplyAction = WireNames.AppointmentActions + "ToggleAndSetActivitiesResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<string[]> ToggleAndSetActivities([MessageParameter(Name = "ActivityIdentifiers")] string[]? activityIdentifiers);
}
