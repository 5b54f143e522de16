using Services86.Agents.Rights;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Status;

/// <summary>A record that activity identifiers name: how its completion reads and what setting it does (appointment-rules.md §6.1).</summary>
/// <param name="right">What the caller may do with it.</param>
internal abstract class ActivityRecord(RecordRight right)
{
    private const string Member = "Completed";

    /// <summary>What a toggle of this record aims at.</summary>
    public abstract ActivityStatus Toggled(bool isThreeState);

    /// <summary>Whether the record can come to that status; one that is there already can.</summary>
    public abstract bool Takes(ActivityStatus target);

    /// <summary>Plans what is to be written, if anything is, and tells how the record reads then.</summary>
    public abstract ActivityStatus Set(ActivityStatus wanted, StatusPlan plan);

    public void DemandWrite() => Sentry.DemandWrite(right, Member);
}
