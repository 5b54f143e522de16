using Services86.Contracts.Shared;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>In whose diaries the caller may put appointments.</summary>
internal sealed class InsertableDiaries(CallContext call, ListStore lists, RowRights rights)
{
    private const int NoCalendarBit = 4;

    /// <returns>One answer per element, in their order.</returns>
    public async Task<bool[]> JudgeAsync(int[] associateIds)
    {
        var current = await lists.CurrentAsync(call.Cancellation);
        return Array.ConvertAll(associateIds, id => id == call.Caller.AssociateId || (HasDiary(current, id) && MayInsert(id)));
    }

    // Group 0 is the owner's present primary group.
    private bool MayInsert(int id) => rights.OnNew(id, 0).Allows(ETableRight.Insert);

    private static bool HasDiary(ListSnapshot lists, int id) =>
        lists.Associates.TryGetValue(id, out var associate) && !associate.Deleted && (associate.Type & NoCalendarBit) == 0;
}
