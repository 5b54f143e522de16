using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Services86.Benchmarks.Loads;

/// <summary>One kept-alive connection that sends prepared requests and checks the answers with as little work as possible.</summary>
internal sealed class LoadConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[64 * 1024];
    private int _expected;

    public LoadConnection(int port) => _socket.Connect(IPAddress.Loopback, port);

    private static ReadOnlySpan<byte> Good => "HTTP/1.1 200 "u8;

    /// <summary>Sends the first request, takes the answer apart and remembers its length.</summary>
    /// <returns>The content.</returns>
    public string First(byte[] request, bool anyStatus = false)
    {
        _socket.Send(request);
        var length = 0;
        int head;
        while ((head = _buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8)) < 0)
        {
            length += Receive(length);
        }

        var headers = Encoding.ASCII.GetString(_buffer, 0, head);
        var contentLength = headers.Split("\r\n").First(h => h.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1];
        _expected = head + 4 + int.Parse(contentLength, CultureInfo.InvariantCulture);
        if (_expected > _buffer.Length)
        {
            Array.Resize(ref _buffer, _expected);
        }

        while (length < _expected)
        {
            length += Receive(length);
        }

        var content = Encoding.UTF8.GetString(_buffer, head + 4, _expected - head - 4);
        return anyStatus || _buffer.AsSpan().StartsWith(Good) ? content : throw new InvalidOperationException($"{headers}\n\n{content}");
    }

    /// <summary>Sends a further request, whose answer must be as long as the first.</summary>
    public async ValueTask NextAsync(byte[] request)
    {
        await _socket.SendAsync(request);
        var length = 0;
        do
        {
            length += Received(await _socket.ReceiveAsync(_buffer.AsMemory(length)));
        }
        while (length < _expected);
        if (length != _expected || !_buffer.AsSpan().StartsWith(Good))
        {
            throw new InvalidOperationException($"Expected {_expected} bytes, got {length}:\n{Encoding.UTF8.GetString(_buffer, 0, length)}");
        }
    }

    public void Dispose() => _socket.Dispose();

    private int Receive(int offset) => Received(_socket.Receive(_buffer.AsSpan(offset)));

    private static int Received(int bytes) => bytes > 0 ? bytes : throw new SocketException((int)SocketError.ConnectionReset);
}
