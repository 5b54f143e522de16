using Services86.Agents.Appointments.Diary;
using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Lists;
using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Tasks;

/// <summary>What is to be done, is overdue or was done today (appointment-operations.md §5, task-list set).</summary>
/// <remarks>Now and today are the base zone's (appointment-rules.md §7).</remarks>
internal sealed class CheckList(
    CallContext call, DirectoryStore directories, DiaryOwners owners, CheckListRepository rows, AppointmentCards cards, WireTime time)
{
    public Task<Appointment[]> MineAsync(int count) => OfAsync(call.Caller.AssociateId, count);

    /// <summary>The list of the person's user, who must be one and whose diary must be visible; his private rows are left out.</summary>
    public async Task<Appointment[]> OfPersonAsync(int personId, int count) => await OfAsync(await owners.OfPersonAsync(personId), count);

    // How far ahead is the setting of the user whose list it is: the same list whoever looks at it.
    private async Task<Appointment[]> OfAsync(int owner, int count)
    {
        var lists = (await directories.CurrentAsync(call.Cancellation)).Lists;
        var now = time.Now;
        var today = WallClock.From(time.Today.ToDateTime(TimeOnly.MinValue));
        var tomorrow = new WallClock(today.Seconds + DaySpan.Seconds);
        var horizon = new WallClock(tomorrow.Seconds + (new CallerPreferences(lists, owner).AdvanceDays * DaySpan.Seconds));
        return await cards.ListAsync(count, limit => rows.ShownAsync(owner, now, today, tomorrow, horizon, limit));
    }
}
