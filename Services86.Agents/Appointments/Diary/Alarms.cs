using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Lists;
using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Diary;

/// <summary>The alarms of the caller's next seven days (appointment-operations.md §9, A29).</summary>
internal sealed class Alarms(
    CallContext call, DirectoryStore directories, AlarmRepository alarms, RowPage pages, Neighbours neighbours, WireTime time)
{
    private const long Ahead = 7 * 24 * 60 * 60;

    /// <param name="invitations">With what waits for the caller's answer.</param>
    /// <param name="withoutAlarm">With rows whose alarm is off.</param>
    /// <param name="defaultLead">Minutes that these are told in advance; 0 or less leaves it to the preference.</param>
    public async Task<MultiAlarmData> ReadAsync(bool invitations, bool withoutAlarm, int defaultLead)
    {
        var directory = await directories.CurrentAsync(call.Cancellation);
        var preferences = new CallerPreferences(directory.Lists, call.Caller.AssociateId);
        var now = time.Now;
        var rows = await alarms.DueAsync(call.Caller.AssociateId, now, new(now.Seconds + Ahead), invitations, withoutAlarm);
        var page = (await pages.JudgeAsync(rows, rows.Count, showsBlocks: false)).Readable();
        var names = await neighbours.NamesAsync(page);
        var lead = defaultLead > 0 ? defaultLead : preferences.AlarmLead;
        return new()
        {
            Alarms =
            [
                .. page
                    .Select(judged => (judged.Row, At: AlarmTime.Of(judged.Row, lead)))
                    .OrderBy(alarm => alarm.At)
                    .ThenBy(alarm => alarm.Row.AppointmentId)
                    .Select(alarm => alarm.Row.ToAlarm(alarm.At, names, directory.Lists.NameOfTask(alarm.Row.TaskId), time)),
            ],
            PollingInterval = preferences.AlarmPolling,
            SilentAfter = preferences.AlarmSilence,
        };
    }
}
