using Services86.Agents.Appointments.Diary;
using Services86.Agents.Appointments.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Lists;

/// <summary>
/// The lists of follow-ups: by active date within an interval, for one owner each. Whether the caller may start from that owner is judged before
/// anything is read, whether he may read a row on the row itself (appointment-operations.md §4).
/// </summary>
internal sealed class FollowUps(
    CallContext call,
    DirectoryStore directories,
    DiaryOwners diaries,
    Neighbours neighbours,
    AppointmentListRepository appointments,
    AppointmentCards cards,
    WireTime time)
{
    /// <summary>The caller's own, whatever their status.</summary>
    public Task<Appointment[]> MineAsync(ListSpan span) =>
        ReadAsync(span, ListFilter.All, (criteria, limit) => appointments.OfAssociateAsync(call.Caller.AssociateId, criteria, limit));

    /// <summary>Those of the person's user and, if wanted, of the projects that he is a member of.</summary>
    public async Task<Appointment[]> OfPersonAsync(int personId, bool withProjects, ListSpan span, ListFilter filter)
    {
        var owner = await diaries.OfPersonAsync(personId);
        return await ReadAsync(span, filter, (criteria, limit) => withProjects
            ? appointments.OfAssociateAndProjectsAsync(owner, personId, criteria, limit)
            : appointments.OfAssociateAsync(owner, criteria, limit));
    }

    public async Task<Appointment[]> OfProjectAsync(int projectId, ListSpan span, ListFilter filter)
    {
        if (await neighbours.RightOnProjectAsync(projectId) is not { } right) return [];
        Sentry.Demand(right, ETableRight.Select);
        return await ReadAsync(span, filter, (criteria, limit) => appointments.OfProjectAsync(projectId, criteria, limit));
    }

    /// <summary>Those of the projects that a person is a member of, user or not.</summary>
    public Task<Appointment[]> OfMemberAsync(int personId, ListSpan span, ListFilter filter) =>
        ReadAsync(span, filter, (criteria, limit) => appointments.OfMemberAsync(personId, criteria, limit));

    public async Task<Appointment[]> OfContactAsync(int contactId, ListSpan span, ListFilter filter)
    {
        if (await neighbours.RightOnContactAsync(contactId) is not { } right) return [];
        Sentry.Demand(right, ETableRight.Select);
        return await ReadAsync(span, filter, (criteria, limit) => appointments.OfContactAsync(contactId, criteria, limit));
    }

    /// <summary>Everything the caller may read that has a task of the heading (A4).</summary>
    public async Task<Appointment[]> OfHeadingAsync(int headingId)
    {
        var tasks = (await directories.CurrentAsync(call.Cancellation)).Lists.TasksUnder(headingId);
        return tasks.Length == 0 ? [] : await cards.ListAsync(-1, _ => appointments.OfTasksAsync(tasks));
    }

    private async Task<Appointment[]> ReadAsync(ListSpan span, ListFilter asked, Func<AppointmentCriteria, int, Task<List<AppointmentListRow>>> read)
    {
        var filter = asked.Resolve((await directories.CurrentAsync(call.Cancellation)).Lists);
        var (from, to) = span.Stored(time);
        if (filter.IsEmpty || to < from) return [];
        var criteria = new AppointmentCriteria(from, to, filter.Type, filter.Tasks);
        return await cards.ListAsync(span.Count, limit => read(criteria, limit));
    }
}
