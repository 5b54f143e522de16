using Services86.Agents.Appointments.Entities;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Diary;

/// <summary>How busy the days of a diary are, and which of them are holidays (appointment-operations.md §5).</summary>
/// <remarks>
/// Days are days of the base zone: the dates that are sent and answered are calendar dates that no zone shifts (appointment-rules.md §7), and the
/// rows' times are stored as the base zone's wall clock. What lies on a day is every row that GetAssociateDiary would show the caller, private ones
/// of others included, which it shows as blocks of time, and every to-do by the same rights. Whoever may not see a diary at all, or asks for one
/// that there is not, learns nothing of it: each day is there with zeros.
/// </remarks>
internal sealed class DayInformation(
    CallContext call,
    ListStore store,
    DiaryOwners owners,
    DayActivityRepository activities,
    RedLetterRepository holidays,
    HomeCountries homes,
    RowRights rights)
{
    public async Task<DayInformationListItem[]> DaysAsync(DateTime startDate, DateTime endDate, int associateId)
    {
        var days = DaySpan.Between(startDate, endDate);
        if (days.Count == 0) return [];
        var lists = await store.CurrentAsync(call.Cancellation);
        var summaries = await SummariesAsync(days, associateId, lists);
        var red = await RedAsync(days, associateId, lists);
        return Items(days, i => new DayInformationListItem
        {
            Date = days[i],
            ActivityInformation = summaries[i],
            RedLetterInformation = red.Summary(i),
        });
    }

    public async Task<ActivityInformationListItem[]> ActivitiesAsync(DateTime startDate, DateTime endDate, int associateId)
    {
        var days = DaySpan.Between(startDate, endDate);
        if (days.Count == 0) return [];
        var summaries = await SummariesAsync(days, associateId, await store.CurrentAsync(call.Cancellation));
        return Items(days, i => new ActivityInformationListItem { Date = days[i], ActivityInformation = summaries[i] });
    }

    public async Task<RedLetterInformationListItem[]> RedLettersAsync(DateTime startDate, DateTime endDate, int associateId)
    {
        var days = DaySpan.Between(startDate, endDate);
        if (days.Count == 0) return [];
        var red = await RedAsync(days, associateId, await store.CurrentAsync(call.Cancellation));
        return Items(days, i => new RedLetterInformationListItem
        {
            Date = days[i],
            RedLetterInformation = red.Summary(i),
            RedLetterDetails = red.Details(i),
        });
    }

    // The working day is that of whose day it is, so that the answer does not depend on who asks.
    private async Task<ActivitySummary[]> SummariesAsync(DaySpan days, int associateId, ListSnapshot lists)
    {
        var owner = OwnerOf(associateId);
        var activity = new DayActivity(days, new CallerPreferences(lists, owner).WorkingDay);
        if (await owners.VisibleAsync([owner]) is not []) await AddAsync(activity, days, owner);
        return activity.Summaries();
    }

    private async Task AddAsync(DayActivity activity, DaySpan days, int owner)
    {
        foreach (var row in await activities.OverlapAsync(owner, days.From, days.To))
        {
            if (!(await rights.OnAsync(row, owner)).IsHidden) activity.Add(row);
        }
    }

    // Holidays are nobody's secret: they are told whatever the caller may see of the diary.
    private async Task<RedLetters> RedAsync(DaySpan days, int associateId, ListSnapshot lists)
    {
        var rows = await holidays.BetweenAsync(DateOnly.FromDateTime(days[0]), DateOnly.FromDateTime(days[days.Count - 1]));
        return new(days, rows, homes.Of(lists, OwnerOf(associateId)), homes.All(lists));
    }

    private int OwnerOf(int associateId) => associateId == 0 ? call.Caller.AssociateId : associateId;

    private static T[] Items<T>(DaySpan days, Func<int, T> make)
    {
        var items = new T[days.Count];
        for (var i = 0; i < items.Length; i++) items[i] = make(i);
        return items;
    }
}
