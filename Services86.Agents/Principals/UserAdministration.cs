using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>Users as the operator's command line and the demo data create, list and block them; no caller, no rights asked.</summary>
internal sealed class UserAdministration(UserAccountRepository accounts, PasswordHash passwords, ListStore lists, Session session, BaseClock clock)
{
    private const int EmployeeType = 0;
    private const int ExternalType = 4;
    private const int LongestName = 239;

    /// <summary>
    /// Creates a user with a person in the operating company and returns his id. A user who is there but has no password, as the
    /// administrator of a fresh database, is given this one instead.
    /// </summary>
    /// <exception cref="SoValidationException">A name that cannot be, a role or group that does not exist.</exception>
    /// <exception cref="SoDuplicateException">The login name is taken.</exception>
    public async Task<int> AddAsync(NewUser user)
    {
        var name = user.Name.Trim();
        if (await accounts.WithoutPasswordAsync(name) is var known && known != 0)
        {
            await SetPasswordAsync(known, user.Password);
            return known;
        }

        var company = await accounts.OwnerCompanyAsync()
            ?? throw new SoServerException("There is no operating company: create the database first (start the server once)");
        var group = await accounts.GroupAsync(user.Group.Trim());
        var role = await accounts.RoleAsync(user.Role.Trim());
        var findings = new ValidationFindings();
        if (name.Length == 0) findings.Add("Name", "is blank, a login name is needed");
        if (name.StartsWith(TicketText.Prefix, StringComparison.Ordinal)) findings.Add("Name", $"must not begin with {TicketText.Prefix}, tickets do");
        findings.Limit("Name", name, LongestName);
        if (group == 0) findings.Add("Group", $"there is no group '{user.Group}'");
        if (role == 0) findings.Add("Role", $"there is no role '{user.Role}'");
        findings.Conclude();
        if (await accounts.FindIdAsync(name) != 0) throw new SoDuplicateException($"There is a user '{name}' already");

        await session.BeginAsync();
        var id = await accounts.InsertAsync(
            new NewUserRow
            {
                Name = name,
                FirstName = user.FirstName.Trim(),
                LastName = user.LastName.Trim() is { Length: > 0 } lastName ? lastName : name,
                ContactId = company.ContactId,
                GroupId = group,
                RoleId = role,
                Type = user.IsExternal ? ExternalType : EmployeeType,
                Secret = passwords.Create(user.Password),
                Now = clock.UtcNow,
            });
        await ListStore.BumpAsync(session);
        await session.CommitAsync();
        await lists.InvalidateAsync();
        return id;
    }

    /// <summary>Gives a user a new password; his tickets stay valid (PR-4).</summary>
    public async Task SetPasswordAsync(string name, string password) => await SetPasswordAsync(await DemandAsync(name), password);

    /// <summary>Blocks or unblocks a user; his tickets stop working, or work again, within seconds.</summary>
    public async Task BlockAsync(string name, bool isBlocked)
    {
        var id = await DemandAsync(name);
        await session.BeginAsync();
        await accounts.BlockAsync(id, isBlocked, clock.UtcNow);
        await ListStore.BumpAsync(session);
        await session.CommitAsync();
        await lists.InvalidateAsync();
    }

    public Task<List<UserSummaryRow>> ListAsync() => accounts.ListAsync();

    /// <summary>The id of a user.</summary>
    /// <exception cref="SoIllegalOperationException">There is none of that name.</exception>
    public async Task<int> DemandAsync(string name)
    {
        var id = await accounts.FindIdAsync(name);
        return id != 0 ? id : throw new SoIllegalOperationException($"There is no user '{name.Trim()}'");
    }

    private async Task SetPasswordAsync(int id, string password)
    {
        var secret = passwords.Create(password);
        await session.BeginAsync();
        await accounts.SetPasswordAsync(id, secret, clock.UtcNow);
        await session.CommitAsync();
    }
}
