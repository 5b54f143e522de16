using Services86.Contracts.Shared;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>In whose diaries the caller may put appointments.</summary>
internal sealed class InsertableDiaries(CallContext call, ListStore lists, RowRights rights)
{
    /// <returns>One answer per element, in their order.</returns>
    public async Task<bool[]> JudgeAsync(int[] associateIds)
    {
        var current = await lists.CurrentAsync(call.Cancellation);
        return Array.ConvertAll(
            associateIds,
            id => id == call.Caller.AssociateId
                || (current.Associates.TryGetValue(id, out var associate) && rights.OnNew(associate).Allows(ETableRight.Insert)));
    }
}
