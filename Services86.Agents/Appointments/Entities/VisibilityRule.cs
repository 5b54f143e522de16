using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Private and VisibleFor are two forms of one fact: which of them a save means (appointment-entities.md §1, A34).</summary>
internal static class VisibilityRule
{
    /// <summary>VisibleId of an element that means everybody (appointment-entities.md §11).</summary>
    public const int EverybodyId = 1;

    /// <param name="stored">What is stored; everybody on insert.</param>
    /// <param name="isPrivate">The member Private.</param>
    /// <param name="visibleFor">The member VisibleFor.</param>
    /// <param name="ownerId">The row's owner.</param>
    /// <param name="groupId">The row's group.</param>
    public static VisibleScope Decide(VisibleScope stored, AppointmentPrivate isPrivate, VisibleFor?[]? visibleFor, int ownerId, int groupId)
    {
        // VisibleFor differs: it counts, whatever Private says. Only Private differs: a client that knows nothing of VisibleFor.
        var before = Complete(stored, ownerId, groupId);
        if (Of(visibleFor) is { } sent && Complete(sent, ownerId, groupId) is var after && after != before) return after;
        return isPrivate == before.Privacy ? before : Complete(new(isPrivate, 0), ownerId, groupId);
    }

    /// <summary>The one element to show.</summary>
    public static VisibleFor ToCarrier(VisibleScope scope, int ownerId, int groupId, ListSnapshot lists)
    {
        var (privacy, id) = Complete(scope, ownerId, groupId);
        return privacy switch
        {
            AppointmentPrivate.PrivateUser => new()
            {
                Visibility = Visibility.Associate,
                VisibleId = id,
                DisplayValue = lists.Associates.TryGetValue(id, out var user) ? user.FullName : "",
            },
            AppointmentPrivate.PrivateGroup => new()
            {
                Visibility = Visibility.Group,
                VisibleId = id,
                DisplayValue = lists.Groups.TryGetValue(id, out var group) ? group.Name : "",
            },
            _ => new() { Visibility = Visibility.All, VisibleId = EverybodyId, DisplayValue = "All" },
        };
    }

    /// <summary>The owner or the row's group where no id is given.</summary>
    public static VisibleScope Complete(VisibleScope scope, int ownerId, int groupId) => scope.Privacy switch
    {
        AppointmentPrivate.PrivateUser => scope.Id != 0 ? scope : scope with { Id = ownerId },
        AppointmentPrivate.PrivateGroup => scope.Id != 0 ? scope : scope with { Id = groupId },
        _ => VisibleScope.Everybody,
    };

    // An All among several wins, else the first counts; none at all leaves the decision to Private.
    private static VisibleScope? Of(VisibleFor?[]? visibleFor)
    {
        VisibleScope? first = null;
        foreach (var element in visibleFor ?? [])
        {
            if (element is null) continue;
            if (element.Visibility == Visibility.All) return VisibleScope.Everybody;
            first ??= new(element.Visibility == Visibility.Group ? AppointmentPrivate.PrivateGroup : AppointmentPrivate.PrivateUser, element.VisibleId);
        }

        return first;
    }
}
