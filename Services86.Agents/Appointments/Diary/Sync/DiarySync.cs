using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Lists;
using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Diary.Sync;

/// <summary>The caller's diary for a calendar outside, with everybody who takes part (appointment-operations.md §13).</summary>
internal sealed class DiarySync(
    CallContext call,
    DirectoryStore directories,
    Diaries diaries,
    DiaryRepository rows,
    RowPage pages,
    Neighbours neighbours,
    SyncParticipants participants,
    WireTime time)
{
    public async Task<AppointmentSyncData[]> ReadAsync(ListSpan span)
    {
        if (diaries.Window(span) is not var (from, to)) return [];
        var page = (await pages.FillAsync(
            span.Count, showsBlocks: false, limit => rows.OverlapAsync([call.Caller.AssociateId], from, to, limit))).Readable();
        if (page.Count == 0) return [];
        var names = await neighbours.NamesAsync(page);
        var invited = await participants.OfAsync(page);
        var lists = (await directories.CurrentAsync(call.Cancellation)).Lists;
        return
        [
            .. page.Select(judged => judged.Row.ToSyncData(
                names,
                lists.NameOfTask(judged.Row.TaskId),
                judged.Right.CanReadMember("Participants") ? [.. invited[judged.Row.MasterId]] : [],
                time)),
        ];
    }
}
