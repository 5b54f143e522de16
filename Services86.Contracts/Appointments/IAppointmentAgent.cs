using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment agent.</summary>
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
