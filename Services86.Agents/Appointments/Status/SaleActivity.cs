using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Status;

/// <summary>A sale: completed or, in every other case, started.</summary>
internal sealed class SaleActivity(SaleStateRow sale, RecordRight right) : ActivityRecord(right)
{
    private readonly ActivityStatus _status = Completion.ReadSale(sale.Done);

    public override ActivityStatus Toggled(bool isThreeState) =>
        _status == ActivityStatus.Completed ? ActivityStatus.Started : ActivityStatus.Completed;

    public override bool Takes(ActivityStatus target) => true;

    public override ActivityStatus Set(ActivityStatus wanted, StatusPlan plan)
    {
        if (Completion.OfSale(sale.Done, wanted) is not { } done) return _status;
        plan.Sales.Add((sale.SaleId, done));
        return Completion.ReadSale(done);
    }
}
