using Microsoft.Extensions.DependencyInjection;
using Services86.Agents.Rights;
using Services86.Contracts.Principals;
using Services86.Contracts.Shared;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>Makes the picture of a user from the database; roles are kept until users, groups or roles change.</summary>
internal sealed class CallerRegister(ListRegister lists, TimeProvider clock)
{
    private volatile RoleShelf? _roles;

    /// <summary>Changes whenever users, groups or roles change, in this process or another.</summary>
    public long Version => lists.Version;

    /// <summary>The user, or null when he does not exist, is retired or has no role.</summary>
    /// <param name="associateId">Whose picture.</param>
    /// <param name="services">The scope whose session is read with.</param>
    public async Task<Caller?> FindAsync(int associateId, IServiceProvider services)
    {
        var users = services.GetRequiredService<UserRepository>();
        if (await users.FindAsync(associateId) is not { IsActive: true } user) return null;
        var roles = await RolesAsync(services);
        if (!roles.TryGetValue(user.RoleId, out var role)) return null;
        var groups = await users.SecondaryGroupsAsync(associateId, new UtcInstant(clock.GetUtcNow().ToUnixTimeSeconds()));
        return new Caller(user.AssociateId, user.Name, UserKind.Of(user.Type), user.GroupId, groups, role)
        {
            PersonId = user.PersonId,
            FullName = FullName(user),
            ContactId = user.ContactId,
            ZoneId = user.ZoneId,
        };
    }

    private async Task<IReadOnlyDictionary<int, Role>> RolesAsync(IServiceProvider services)
    {
        var version = Version;
        if (_roles is { } shelf && shelf.Version == version) return shelf.Roles;
        var repository = services.GetRequiredService<RoleRepository>();
        var cells = (await repository.RightsAsync()).ToLookup(cell => cell.RoleId, Cell);
        var functions = (await repository.FunctionsAsync()).ToLookup(function => function.RoleId, function => function.Name);
        var roles = (await repository.RolesAsync()).ToDictionary(
            role => role.RoleId,
            role => new Role(
                role.RoleId, role.Name, role.Tooltip, (RoleType)role.RoleType, new RightMatrix(cells[role.RoleId]), functions[role.RoleId]));
        _roles = new RoleShelf(version, roles);
        return roles;
    }

    private static (SentryTable Table, Relation Relation, ETableRight Mask) Cell(RoleRightRow cell) =>
        ((SentryTable)cell.TableNo, (Relation)cell.Relation, (ETableRight)cell.Mask);

    private static string FullName(UserRow user) =>
        user.PersonId == 0
            ? user.Name
            : string.Join(' ', new[] { user.FirstName, user.MiddleName, user.LastName }.Where(part => part.Length > 0));

    private sealed record RoleShelf(long Version, IReadOnlyDictionary<int, Role> Roles);
}
