using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Status;

/// <summary>The changes that one call is going to write, all together or not at all.</summary>
/// <param name="isThreeState">Preference of the caller: appointments may be begun without being completed.</param>
/// <param name="now">Base-zone wall clock, the time of completion.</param>
internal sealed class StatusPlan(bool isThreeState, WallClock now)
{
    public bool IsThreeState { get; } = isThreeState;

    public WallClock Now { get; } = now;

    public List<(ActivityRow Row, StatusChange Change)> Rows { get; } = [];

    /// <summary>Sales with their new value of done.</summary>
    public List<(int SaleId, int Done)> Sales { get; } = [];

    public bool IsEmpty => Rows.Count == 0 && Sales.Count == 0;
}
