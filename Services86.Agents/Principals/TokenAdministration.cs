using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>Application tokens as the operator's command line makes, lists and removes them; every host knows of a change within seconds.</summary>
internal sealed class TokenAdministration(ApplicationTokenRepository tokens, ListStore lists, Session session, BaseClock clock)
{
    private const int LongestName = 100;

    /// <summary>Makes a token and returns it; nobody can tell it again.</summary>
    /// <exception cref="SoValidationException">A name that cannot be.</exception>
    /// <exception cref="SoDuplicateException">The name is taken.</exception>
    public async Task<string> AddAsync(string name)
    {
        name = name.Trim();
        var findings = new ValidationFindings();
        if (name.Length == 0) findings.Add("Name", "is blank, a token is listed and removed by its name");
        findings.Limit("Name", name, LongestName);
        findings.Conclude();

        var token = ApplicationToken.Create();
        await session.BeginAsync();
        if (!await tokens.TryInsertAsync(name, Convert.ToHexStringLower(ApplicationToken.Hash(token)), clock.UtcNow))
            throw new SoDuplicateException($"There is an application token '{name}' already");
        await ConcludeAsync();
        return token;
    }

    public Task<List<ApplicationTokenRow>> ListAsync() => tokens.ListAsync();

    /// <summary>Removes a token; calls with it are refused within seconds.</summary>
    /// <exception cref="SoIllegalOperationException">There is none of that name.</exception>
    public async Task RemoveAsync(string name)
    {
        await session.BeginAsync();
        if (!await tokens.DeleteAsync(name)) throw new SoIllegalOperationException($"There is no application token '{name.Trim()}'");
        await ConcludeAsync();
    }

    private async Task ConcludeAsync()
    {
        await ListStore.BumpAsync(session);
        await session.CommitAsync();
        await lists.InvalidateAsync();
    }
}
