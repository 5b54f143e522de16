using Services86.Contracts.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Status;

/// <summary>What setting an activity status does to a row: pure rules (appointment-rules.md §6.1, §6.3).</summary>
internal static class Completion
{
    private const int SaleNotDone = 1;
    private const int SaleDone = 2;

    /// <summary>The change to an appointment or document row, or null when nothing is to be written.</summary>
    /// <param name="row">The row as stored.</param>
    /// <param name="wanted">What the caller asks for; Unknown counts as NotStarted.</param>
    /// <param name="isThreeState">The caller's preference; documents know two states only.</param>
    /// <param name="now">Base-zone wall clock, the time of completion.</param>
    public static StatusChange? Of(in StatusState row, ActivityStatus wanted, bool isThreeState, WallClock now)
    {
        var target = Effective(wanted, isThreeState && !RowType.IsDocument(row.Type));
        if (RowStatus.IsPending(row.Status)) return target == ActivityStatus.Completed ? Accepted(row, now) : null;
        if (!RowStatus.CanChange(row.Status)) return null;

        // A row at 2 that a two-state client reads as NotStarted keeps its 2 when NotStarted is set.
        if (RowStatus.Completion(row.Status, isThreeState && !RowType.IsDocument(row.Type)) == target) return null;
        return target switch
        {
            ActivityStatus.Completed => Done(row, row.Type, now),
            ActivityStatus.Started => Open(row, AppointmentStatus.Started),
            _ => Open(row, AppointmentStatus.NotStarted),
        };
    }

    /// <summary>
    /// The change that ToggleAppointmentStatus makes, which knows started whatever the caller's preference; null when the row stays as it is.
    /// </summary>
    public static StatusChange? Toggle(in StatusState row, WallClock now) => row.Status == AppointmentStatus.Completed
        ? Open(row, AppointmentStatus.Started)
        : Of(row, ActivityStatus.Completed, isThreeState: false, now);

    /// <summary>What a sale reads as: anything but done counts as started.</summary>
    public static ActivityStatus ReadSale(int done) => done == SaleDone ? ActivityStatus.Completed : ActivityStatus.Started;

    /// <summary>The new value of sale.done, or null when nothing is to be written; a sale is never NotStarted.</summary>
    public static int? OfSale(int done, ActivityStatus wanted)
    {
        if (wanted == ActivityStatus.Completed) return done == SaleDone ? null : SaleDone;
        return done == SaleDone ? SaleNotDone : null;
    }

    /// <summary>The date to search a row by (appointment-rules.md §6.3).</summary>
    public static WallClock ActiveAt(AppointmentType type, AppointmentStatus status, WallClock start, WallClock? done) =>
        status == AppointmentStatus.Completed && done is { } time && !RowType.IsTimed(type) ? time : start;

    private static ActivityStatus Effective(ActivityStatus wanted, bool isThreeState) => wanted switch
    {
        ActivityStatus.Completed => ActivityStatus.Completed,
        ActivityStatus.Started when isThreeState => ActivityStatus.Started,
        _ => ActivityStatus.NotStarted,
    };

    // Completing implies accepting (A30).
    private static StatusChange Accepted(in StatusState row, WallClock now) => Done(row, RowType.Accepted(row.Type), now) with
    {
        ClearsAssignment = RowStatus.IsAssignment(row.Status),
        WithdrawsRefusal = row.Status == AppointmentStatus.BookingDeclined,
    };

    private static StatusChange Done(in StatusState row, AppointmentType type, WallClock now) =>
        new(type, AppointmentStatus.Completed, now, ActiveAt(type, AppointmentStatus.Completed, row.Start, now));

    private static StatusChange Open(in StatusState row, AppointmentStatus status) => new(row.Type, status, null, row.Start);
}
