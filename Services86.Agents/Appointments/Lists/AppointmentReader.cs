using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Lists;

/// <summary>Short carriers of rows by their ids.</summary>
internal sealed class AppointmentReader(AppointmentListRepository appointments, RowPage pages, AppointmentCards cards)
{
    /// <summary>The follow-up; null for a row that is missing, no follow-up or hidden from the caller (appointment-operations.md C1).</summary>
    public async Task<Appointment?> FindAsync(int id) => await ListAsync([id]) is [var found, ..] ? found : null;

    /// <summary>Those of <see cref="FindAsync"/> in the order of the ids, each once.</summary>
    public async Task<Appointment[]> ListAsync(int[] ids)
    {
        int[] wanted = [.. ids.Where(id => id > 0).Distinct()];
        if (wanted.Length == 0) return [];
        var found = (await appointments.ByIdsAsync(wanted)).ToDictionary(row => row.AppointmentId);
        AppointmentListRow[] rows = [.. wanted.Where(found.ContainsKey).Select(id => found[id])];
        return await cards.CarriersAsync(await pages.JudgeAsync(rows, rows.Length, showsBlocks: true));
    }
}
