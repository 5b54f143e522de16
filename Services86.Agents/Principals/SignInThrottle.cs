using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Services86.Agents.Principals;

/// <summary>
/// Slows down guessing: after <see cref="FreeFailures"/> failures of one name each further attempt waits before it is judged, up to
/// <see cref="LongestDelay"/>, whether its password is right or wrong. Nobody is locked out for ever: a right password succeeds after
/// the wait, and the count is forgotten after it or after <see cref="Memory"/> without failure.
/// </summary>
/// <remarks>
/// Names are counted in a fixed number of buckets, so unknown names count too and the table cannot grow without bound. At most
/// <see cref="Side"/> attempts per bucket are judged side by side, else a flood of parallel guesses would all wait just once.
/// </remarks>
internal sealed class SignInThrottle(TimeProvider clock)
{
    public const int FreeFailures = 5;
    public const int Buckets = 65_536;
    public const int Side = 4;

    public static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(8);
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestQueue = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<int, SemaphoreSlim> _gates = new();

    /// <summary>The bucket of a login name; case and surrounding white space make no difference.</summary>
    public static int Bucket(string name)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name.Trim().ToUpperInvariant()), digest);
        return (digest[0] << 8) | digest[1];
    }

    /// <summary>How long the attempt after so many failures waits.</summary>
    public static TimeSpan Delay(int failures)
    {
        if (failures < FreeFailures) return TimeSpan.Zero;
        var doublings = Math.Min(failures - FreeFailures, 5);
        var delay = FirstDelay * (1 << doublings);
        return delay < LongestDelay ? delay : LongestDelay;
    }

    /// <summary>Lets an attempt in; false when too many of the same name are queued, which the caller answers like a wrong password.</summary>
    public async ValueTask<bool> EnterAsync(int bucket, CancellationToken cancellation) =>
        await Gate(bucket).WaitAsync(LongestQueue, cancellation);

    public void Leave(int bucket) => Gate(bucket).Release();

    public Task WaitAsync(int failures, CancellationToken cancellation)
    {
        var delay = Delay(failures);
        return delay == TimeSpan.Zero ? Task.CompletedTask : Task.Delay(delay, clock, cancellation);
    }

    private SemaphoreSlim Gate(int bucket) => _gates.GetOrAdd(bucket, static _ => new SemaphoreSlim(Side));
}
