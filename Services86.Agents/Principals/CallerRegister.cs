using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Principals;
using Services86.Contracts.Shared;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>Makes the picture of a user from the lists in memory; the roles of one state of the lists are made once.</summary>
internal sealed class CallerRegister(ListStore lists, BaseClock clock)
{
    private volatile RoleShelf? _shelf;

    /// <summary>The state of users and roles that was loaded last; another state means other pictures.</summary>
    public ListSnapshot? Loaded => lists.Loaded;

    /// <summary>The state of users and roles, compared with the database if that was long ago.</summary>
    public ValueTask<ListSnapshot> CurrentAsync(CancellationToken cancellation) => lists.CurrentAsync(cancellation);

    /// <summary>The state of users and roles as the database has it now.</summary>
    public ValueTask<ListSnapshot> LatestAsync(CancellationToken cancellation) => lists.LatestAsync(cancellation);

    /// <summary>The user, or null when he does not exist, is retired or blocked, or has no role.</summary>
    public Caller? Find(ListSnapshot snapshot, int associateId)
    {
        if (!snapshot.Associates.TryGetValue(associateId, out var user) || user.Deleted || user.IsBlocked) return null;
        if (!Roles(snapshot).TryGetValue(user.RoleId, out var role)) return null;
        return new Caller(user.Id, user.Name, UserKind.Of(user.Type), user.GroupId, user.SecondaryGroups(clock.Now), role)
        {
            PersonId = user.PersonId,
            FullName = user.FullName,
            ContactId = user.ContactId,
            ZoneId = user.TzLocationId,
        };
    }

    private Dictionary<int, Role> Roles(ListSnapshot snapshot)
    {
        if (_shelf is { } shelf && ReferenceEquals(shelf.Snapshot, snapshot)) return shelf.Roles;
        var roles = snapshot.Roles.Values.ToDictionary(row => row.Id, Build);
        _shelf = new RoleShelf(snapshot, roles);
        return roles;
    }

    private static Role Build(RoleRow row) => new(
        row.Id,
        row.Name,
        row.Tooltip,
        (RoleType)row.Type,
        new RightMatrix(row.DataRights
            .Where(cell => cell.FieldNo == 0)
            .Select(cell => ((SentryTable)cell.TableNo, (Relation)cell.Relation, (ETableRight)cell.Rights))),
        row.FunctionRights);

    private sealed record RoleShelf(ListSnapshot Snapshot, Dictionary<int, Role> Roles);
}
