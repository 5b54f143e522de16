using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>The appointment agent: the sum of its capabilities, 84 operations on follow-ups.</summary>
/// <remarks>Source: appointment-operations.md.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentAgent :
    IAppointmentEntities,
    IAppointmentStatus,
    IAppointmentBooking,
    IAppointmentRecurrence,
    IAppointmentDiary,
    IAppointmentLists,
    IAppointmentTasks,
    IAppointmentPublished,
    IAppointmentSuggested,
    IAppointmentLeads;
