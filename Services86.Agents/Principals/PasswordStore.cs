using Microsoft.Extensions.DependencyInjection;
using Services86.Agents.Time;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>Judges a name and a password; slows guessing down and gives no sign of which of the two was wrong.</summary>
/// <remarks>Each look into the database takes a session of its own, so that neither a delay nor the hashing keeps a connection.</remarks>
internal sealed class PasswordStore(PasswordHash hash, SignInThrottle throttle, BaseClock clock, IServiceScopeFactory scopes)
{
    private const int LongestName = 254;

    /// <summary>The user that name and password belong to, or null.</summary>
    /// <param name="name">Login name, or an address that exactly one user has; trimmed, in any case.</param>
    /// <param name="password">As sent.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<PasswordRow?> VerifyAsync(string name, string password, CancellationToken cancellation)
    {
        name = name.Trim();
        var bucket = SignInThrottle.Bucket(name);
        if (!await throttle.EnterAsync(bucket, cancellation)) return null;
        try
        {
            var failed = await ReadAsync(services => services.GetRequiredService<SignInFailureRepository>().CountAsync(bucket, Forgotten), cancellation);
            await throttle.WaitAsync(failed, cancellation);
            var user = await ReadAsync(services => FindAsync(services.GetRequiredService<UserRepository>(), name), cancellation);
            if (!hash.Matches(user?.Secret, password, out var isOutdated))
            {
                await WriteAsync(services => services.GetRequiredService<SignInFailureRepository>().AddAsync(bucket, clock.UtcNow, Forgotten));
                return null;
            }

            if (failed > 0) await WriteAsync(services => services.GetRequiredService<SignInFailureRepository>().ClearAsync(bucket));
            if (isOutdated)
            {
                var secret = hash.Create(password);
                await WriteAsync(services => services.GetRequiredService<UserRepository>().ReplaceSecretAsync(user!.CredentialId, secret));
            }

            return user;
        }
        finally
        {
            throttle.Leave(bucket);
        }
    }

    private UtcInstant Forgotten => new(clock.UtcNow.Seconds - (long)SignInThrottle.Memory.TotalSeconds);

    // principal.md §3.1: the first kind that matches decides; a login name with a wrong password is not tried as an address.
    private async Task<PasswordRow?> FindAsync(UserRepository users, string name)
    {
        if (name.Length is 0 or > LongestName) return null;
        return await users.FindByNameAsync(name, clock.UtcNow) ?? await users.FindByEmailAsync(name, clock.UtcNow);
    }

    private async Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> read, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Session>().Cancellation = cancellation;
        return await read(scope.ServiceProvider);
    }

    // Not cancelled: who hangs up after a wrong guess is counted all the same.
    private async Task WriteAsync(Func<IServiceProvider, Task> write)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Session>().WriteAsync(() => write(scope.ServiceProvider));
    }
}
