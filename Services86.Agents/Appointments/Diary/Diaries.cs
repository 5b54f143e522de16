using Services86.Agents.Appointments.Lists;
using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Diary;

/// <summary>What diaries show in a span of time; private rows of others as blocks (appointment-operations.md §5, C3, C4).</summary>
internal sealed class Diaries(
    CallContext call, DirectoryStore directories, DiaryOwners owners, DiaryRepository diaries, AppointmentCards cards, WireTime time)
{
    /// <summary>The diaries of these users and resources in one. Whose diary may not be seen adds nothing.</summary>
    public async Task<Appointment[]> OfAsync(IEnumerable<int> associateIds, ListSpan span)
    {
        if (Window(span) is not var (from, to) || await owners.VisibleAsync(associateIds) is not { Length: > 0 } visible) return [];
        return await cards.DiaryAsync(span.Count, limit => diaries.OverlapAsync(visible, from, to, limit));
    }

    /// <summary>The diary of the person's user, who must be one and whose diary must be visible.</summary>
    public async Task<Appointment[]> OfPersonAsync(int personId, ListSpan span) => await OfAsync([await owners.OfPersonAsync(personId)], span);

    /// <summary>The diaries of a diary view, a user group or a resource heading; nothing for a group that there is not.</summary>
    public async Task<Appointment[]> OfGroupAsync(int groupId, int groupType, ListSpan span) =>
        await OfAsync(Members((await directories.CurrentAsync(call.Cancellation)).Lists, groupId, (DiaryGroupType)groupType), span);

    /// <summary>The span in stored seconds, half-open; an empty one asks for what runs at that moment, one that ends before it starts for nothing.</summary>
    public (long From, long To)? Window(ListSpan span)
    {
        var (from, to) = span.Stored(time);
        if (to < from) return null;
        return (from, from == to && to < long.MaxValue ? to + 1 : to);
    }

    private static IEnumerable<int> Members(ListSnapshot lists, int groupId, DiaryGroupType type) => type switch
    {
        DiaryGroupType.UserDefined => lists.DiaryViews.TryGetValue(groupId, out var view) ? view.Associates : [],
        DiaryGroupType.UserGroup when groupId != 0 => lists.Associates.Values.Where(user => user.GroupId == groupId).Select(user => user.Id),
        DiaryGroupType.ResourceHeading => lists.Headings.TryGetValue(groupId, out var heading) && heading.ListId == ListNumber.Associate ? heading.Items : [],
        _ => [],
    };

    /// <summary>What a group id means (appointment-enums.md).</summary>
    private enum DiaryGroupType
    {
        UserDefined = 1,
        UserGroup = 2,
        ResourceHeading = 3,
    }
}
