using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Services86.Tests.Hosting;

/// <summary>A connection without a client library in between: what a test sends is what arrives, and what arrives is what it sees.</summary>
internal sealed class RawHttp : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    private RawHttp(Uri address) => Host = address.Authority;

    public string Host { get; }

    public static async Task<RawHttp> ConnectAsync(Uri address)
    {
        var http = new RawHttp(address);
        await http._socket.ConnectAsync(address.Host, address.Port);
        return http;
    }

    /// <summary>Sends one request on a connection of its own.</summary>
    public static async Task<RawAnswer> SendOnceAsync(Uri address, RawRequest request)
    {
        using var http = await ConnectAsync(address);
        return await http.SendAsync(request);
    }

    public async Task<RawAnswer> SendAsync(RawRequest request)
    {
        await SendAsync(request.Head(Host));
        try
        {
            await SendAsync(request.Content());
        }
        catch (SocketException)
        {
            // A server that has answered early may have closed; its answer is read all the same.
        }

        return await ReadAsync(hasBody: request.Method != "HEAD") ?? throw new AssertionException("The server closed the connection without an answer.");
    }

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await _socket.SendAsync(bytes)..];
        }
    }

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    /// <summary>Says that nothing more will be sent, and still listens.</summary>
    public void StopSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Cuts the connection as a crashed caller does.</summary>
    public void Reset() => _socket.Close(0);

    /// <summary>One answer, or null when the connection ends before one begins.</summary>
    public async Task<RawAnswer?> ReadAsync(bool hasBody = true)
    {
        if (await LineAsync() is not { } statusLine)
        {
            return null;
        }

        var headers = new List<(string Name, string Value)>();
        while (await LineAsync() is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers.Add((line[..colon], line[(colon + 1)..].Trim()));
        }

        var status = int.Parse(statusLine.Split(' ')[1], CultureInfo.InvariantCulture);
        var answer = new RawAnswer(status, statusLine, headers, []);
        var length = hasBody && status != 100 ? int.Parse(answer["Content-Length"] ?? "0", CultureInfo.InvariantCulture) : 0;
        return answer with { Body = await ContentAsync(length) };
    }

    /// <summary>True when the server ends the connection without sending more.</summary>
    public async Task<bool> IsEndedAsync() => _start == _end && !await FillAsync();

    private async Task<string?> LineAsync()
    {
        var line = new StringBuilder();
        while (_start < _end || await FillAsync())
        {
            var value = (char)_buffer[_start++];
            if (value == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append(value);
        }

        return line.Length > 0 ? throw new AssertionException($"The connection ended within '{line}'.") : null;
    }

    private async Task<byte[]> ContentAsync(int length)
    {
        var content = new byte[length];
        for (var read = 0; read < length;)
        {
            if (_start == _end && !await FillAsync())
            {
                throw new AssertionException($"The connection ended after {read} of {length} bytes of content.");
            }

            var piece = Math.Min(length - read, _end - _start);
            Array.Copy(_buffer, _start, content, read, piece);
            _start += piece;
            read += piece;
        }

        return content;
    }

    private async Task<bool> FillAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            _start = 0;
            _end = 0;
            _end = await _socket.ReceiveAsync(_buffer, timeout.Token);
            return _end > 0;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public void Dispose() => _socket.Dispose();
}
