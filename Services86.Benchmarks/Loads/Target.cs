using System.Text;
using Services86.Benchmarks.Servers;

namespace Services86.Benchmarks.Loads;

/// <summary>One operation of one server.</summary>
/// <param name="Server">Who answers.</param>
/// <param name="Operation">As the report names it.</param>
/// <param name="Requests">The prepared requests that a connection of this number sends in turn; the last of them is also sent first.</param>
/// <param name="Marks">Texts that a correct answer holds.</param>
internal sealed record Target(ServerProcess Server, string Operation, Func<int, byte[][]> Requests, params string[] Marks)
{
    /// <summary>The size of a correct answer's content.</summary>
    public int Probe()
    {
        using var connection = new LoadConnection(Server.Port);
        var content = connection.First(Requests(0)[^1]);
        Check(content);
        return Encoding.UTF8.GetByteCount(content);
    }

    public void Check(string content)
    {
        foreach (var mark in Marks)
        {
            if (!content.Contains(mark, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{Server.Name} {Operation}: no {mark} in\n{content}");
            }
        }
    }
}
