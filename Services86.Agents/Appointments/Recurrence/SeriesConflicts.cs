using Services86.Agents.Appointments.Diary;
using Services86.Agents.Appointments.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>Reads what stands in the way of dates: two statements, whatever the number of dates and participants.</summary>
/// <remarks>Rows of which the caller may not even see the times do not count, as in day information: he would learn of them here.</remarks>
internal sealed class SeriesConflicts(
    CallContext call,
    DirectoryStore directories,
    ConflictRepository conflicts,
    RedLetterRepository redLetters,
    HomeCountries homes,
    RowRights rights,
    WireTime time)
{
    /// <summary>The times of the carrier's dates, as a save would store them.</summary>
    public async Task<SeriesTimes> TimesAsync(AppointmentEntity entity)
    {
        var directory = await directories.CurrentAsync(call.Cancellation);
        return SeriesTimes.Of(entity, new CallerPreferences(directory.Lists, call.Caller.AssociateId).WorkingDay, time);
    }

    /// <summary>One element for each day, in order.</summary>
    public async Task<RecurrenceDate[]> OnAsync(AppointmentEntity entity, SeriesTimes times, IReadOnlyList<DateOnly> days)
    {
        var directory = await directories.CurrentAsync(call.Cancellation);
        var scope = ConflictScope.Of(entity, call.Caller.AssociateId, directory);
        if (days.Count == 0) return [];
        var planned = PlannedSeries.Of(entity, times, directory.Lists);
        var (first, last) = (days.Min(), days.Max());
        var ownerId = entity.Associate is { AssociateId: not 0 } owner ? owner.AssociateId : call.Caller.AssociateId;
        var holidays = new NamedDays(await redLetters.OfCountryAsync(homes.Of(directory.Lists, ownerId), first, last));
        var diaries = await DiariesAsync(scope, planned, SeriesTimes.Midnight(first), SeriesTimes.Midnight(last));
        return new DateConflicts(times, planned, diaries, holidays, time).On(days);
    }

    private async Task<List<(string Name, BusyTimes Diary)>> DiariesAsync(List<Associate> scope, PlannedSeries planned, long first, long last)
    {
        if (!planned.IsOccupying || planned.Before >= planned.After || scope.Count == 0) return [];
        var found = await conflicts.OccupyingAsync(
            [.. scope.Select(associate => associate.AssociateId)], new(first + planned.Before), new(last + planned.After));
        var rows = new List<OccupyingRow>(found.Count);
        foreach (var row in found)
        {
            if (!planned.IsOwn(row) && !(await rights.OnAsync(row)).IsHidden) rows.Add(row);
        }

        var byOwner = rows.ToLookup(row => row.AssociateId);
        return scope.ConvertAll(associate => (associate.FullName ?? "", new BusyTimes(byOwner[associate.AssociateId])));
    }
}
