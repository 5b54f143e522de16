using Services86.Benchmarks.Servers;

namespace Services86.Benchmarks.Reports;

/// <summary>Everything that was measured in one run.</summary>
internal sealed record Report(IReadOnlyList<Result> Results, IReadOnlyList<(ServerProcess Server, Meter Meter)> Servers)
{
    /// <summary>CPU against the floor of this run: the bare server writing as many bytes.</summary>
    public double TimesBare(Result result) =>
        result.Cpu / Results.Where(r => r.Target.Server.Name == ServerNames.Bare).MinBy(r => Math.Abs(r.ReplyBytes - result.ReplyBytes))!.Cpu;

    public Result? Find(string server, string operation) =>
        Results.FirstOrDefault(r => r.Target.Server.Name == server && r.Target.Operation == operation);
}
