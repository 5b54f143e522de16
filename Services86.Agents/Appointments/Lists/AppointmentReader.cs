using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Lists;

/// <summary>Short carriers of rows by their ids.</summary>
internal sealed class AppointmentReader(AppointmentListRepository appointments, AppointmentCards cards)
{
    /// <summary>The follow-up; null for a row that is missing, no follow-up or hidden from the caller (appointment-operations.md C1).</summary>
    public async Task<Appointment?> FindAsync(int id) => await ListAsync([id]) is [var found, ..] ? found : null;

    /// <summary>Those of <see cref="FindAsync"/> in the order of the ids, each once.</summary>
    public Task<Appointment[]> ListAsync(int[] ids) => cards.PickedAsync(ids, showsBlocks: true, appointments.ByIdsAsync);
}
