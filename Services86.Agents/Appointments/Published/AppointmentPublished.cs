using Services86.Agents.Appointments.Lists;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Published;

/// <summary>Published follow-ups: what is published and valid today in the base zone, and may be read in full (appointment-operations.md §11).</summary>
internal sealed class AppointmentPublished(CallContext call, PublishedRepository published, AppointmentCards cards, WireTime time) : IAppointmentPublished
{
    private const int NoLimit = -1;

    public async Task<Appointment?> GetPublishedAppointment(int appointmentId) =>
        await GetPublishedAppointments([appointmentId]) is [var found, ..] ? found : null;

    public Task<Appointment[]> GetPublishedAppointments(int[]? appointmentIds) =>
        cards.PickedAsync(appointmentIds ?? [], showsBlocks: false, ids => published.ByIdsAsync(ids, time.Today));

    // An external user has no diary: his are those that are with him.
    public Task<Appointment[]> GetMyPublishedAppointments() => cards.ListAsync(NoLimit, _ => call.Caller.Type == UserType.ExternalAssociate
        ? published.OfPersonAsync(call.Caller.PersonId, time.Today)
        : published.OfAssociateAsync(call.Caller.AssociateId, time.Today));

    public Task<Appointment[]> GetPublishedProjectAppointments(int projectId) =>
        cards.ListAsync(NoLimit, _ => published.OfProjectAsync(projectId, time.Today));
}
