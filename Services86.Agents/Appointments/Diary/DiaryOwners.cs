using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Agents.Appointments.Diary;

/// <summary>Whose diary may be looked at, as far as the role decides it: its cell for that owner (appointment-operations.md §4, Person).</summary>
internal sealed class DiaryOwners(CallContext call, DirectoryStore directories, Sentry sentry)
{
    /// <summary>The user that a person is.</summary>
    /// <exception cref="SoInvalidArgumentException">The person is no user.</exception>
    /// <exception cref="SoSentryException">Not even the times in that diary may be seen.</exception>
    public async ValueTask<int> OfPersonAsync(int personId)
    {
        var directory = await directories.CurrentAsync(call.Cancellation);
        if (directory.UserOfPerson(personId) is not { } user)
        {
            throw SoInvalidArgumentException.For("PersonId", personId, "the id of a person who is a user");
        }

        var right = RightOn(user);
        if (right.IsHidden) Sentry.Demand(right, ETableRight.Select);
        return user.AssociateId;
    }

    /// <summary>Those among the users and resources whose diary may be looked at, each once.</summary>
    public async ValueTask<int[]> VisibleAsync(IEnumerable<int> associateIds)
    {
        var directory = await directories.CurrentAsync(call.Cancellation);
        return
        [
            .. associateIds.Select(id => directory.Associate(id))
                .Where(user => user is not null && !RightOn(user).IsHidden)
                .Select(user => user!.AssociateId)
                .Distinct(),
        ];
    }

    private RecordRight RightOn(Associate user) =>
        sentry.OfOwner(SentryTable.Appointment, new Ownership(user.AssociateId, user.GroupIdx));
}
