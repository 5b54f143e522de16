using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Servers;

namespace Services86.Benchmarks;

/// <summary>stub</summary>
internal sealed class HostScenario
{
    public Task<ServerProcess> StartAsync() => throw new NotSupportedException();

    public Task<IReadOnlyList<Target>> PrepareAsync(ServerProcess host) => throw new NotSupportedException(host.Name);
}
