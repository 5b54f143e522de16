using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Status;

/// <summary>A follow-up, or the row of a document, which knows two states only.</summary>
internal sealed class RowActivity(ActivityRow row, RecordRight right) : ActivityRecord(right)
{
    private readonly AppointmentStatus _status = (AppointmentStatus)row.Status;
    private readonly bool _isDocument = RowType.IsDocument((AppointmentType)row.Type);

    public ActivityRow Row => row;

    public StatusState State => new((AppointmentType)row.Type, _status, row.StartAt);

    // Three states: not started, started, completed and round again; a pending row goes to completed in one step.
    public override ActivityStatus Toggled(bool isThreeState) => _status switch
    {
        _ when !RowStatus.CanChange(_status) => ActivityStatus.NotStarted,
        AppointmentStatus.Completed => ActivityStatus.NotStarted,
        AppointmentStatus.NotStarted when isThreeState && !_isDocument => ActivityStatus.Started,
        _ => ActivityStatus.Completed,
    };

    public override bool Takes(ActivityStatus target) =>
        RowStatus.CanChange(_status) && (target == ActivityStatus.Completed || !RowStatus.IsPending(_status));

    public override ActivityStatus Set(ActivityStatus wanted, StatusPlan plan)
    {
        var after = _status;
        if (Completion.Of(State, wanted, plan.IsThreeState, plan.Now) is { } change)
        {
            plan.Rows.Add((row, change));
            after = change.Status;
        }

        return RowStatus.Completion(after, plan.IsThreeState && !_isDocument);
    }
}
