using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Services86.Benchmarks.Servers;

/// <summary>What a server has used since it started.</summary>
/// <param name="Cpu">User and system time of the whole process.</param>
/// <param name="AllocatedBytes">Bytes ever allocated on the managed heap.</param>
/// <param name="PeakBytes">The largest resident set so far.</param>
internal readonly record struct Meter(TimeSpan Cpu, long AllocatedBytes, long PeakBytes)
{
    /// <summary>Asks the hook inside the server, which closes the connection behind its answer.</summary>
    public static Meter Read(int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(IPAddress.Loopback, port);
        var answer = new byte[256];
        var length = 0;
        while (socket.Receive(answer.AsSpan(length)) is var received and > 0)
        {
            length += received;
        }

        var numbers = Encoding.ASCII.GetString(answer, 0, length).Split(' ').Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return new Meter(TimeSpan.FromTicks(numbers[0]), numbers[1], numbers[2]);
    }
}
