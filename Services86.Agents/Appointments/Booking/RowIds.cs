using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Takes ids for new rows; those that are not used leave gaps, which may be (appointment-rules.md §1).</summary>
internal sealed class RowIds(Session session)
{
    public async ValueTask<IReadOnlyList<int>> TakeAsync(int count) => count == 0 ? [] : await session.ReserveAsync("appointment", count);
}
