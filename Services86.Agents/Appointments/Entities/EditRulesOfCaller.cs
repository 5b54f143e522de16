using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The rules by which this caller's carriers are read.</summary>
internal sealed class EditRulesOfCaller(CallContext call, Sentry sentry, WireTime time)
{
    public EditRules Current(ListSnapshot lists)
    {
        var preferences = new CallerPreferences(lists, call.Caller.AssociateId);
        return new()
        {
            Time = time,
            KindOfTask = lists.KindOfTask,
            WorkingDay = preferences.WorkingDay,
            IsThreeState = preferences.IsThreeState,
            MaySetVisibility = sentry.Has(FunctionRight.VisibleFor),
        };
    }
}
