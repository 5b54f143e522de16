using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Services86.Soap.Dispatch;

/// <summary>
/// The whole content of one request in memory, decompressed, never above the limit. A small body that has arrived in one piece is used where
/// it lies; every other is copied once into a pooled buffer. Disposing gives the buffer or the piece back.
/// </summary>
internal sealed class RequestBody : IDisposable
{
    private readonly PipeReader _pipe;
    private byte[]? _rented;
    private ReadOnlySequence<byte>? _held;

    private RequestBody(PipeReader pipe) => _pipe = pipe;

    public ReadOnlyMemory<byte> Content { get; private set; }

    /// <summary>The compressed form broke off or is corrupt; <see cref="Content"/> is what could be read before.</summary>
    public bool EndsCorrupt { get; private set; }

    /// <summary>
    /// Null when the content is larger than the limit. There is no cancellation: a connection that ends makes the read end, and a read that
    /// was cancelled leaves a reader behind that the web server cannot drain.
    /// </summary>
    /// <exception cref="IOException">The content is broken, stalls or is cut off.</exception>
    public static async ValueTask<RequestBody?> ReadAsync(HttpRequest request, RequestCoding coding, int limit)
    {
        var body = new RequestBody(request.BodyReader);
        var fits = await body.ReceiveAsync(limit) && (coding == RequestCoding.Identity || body.Decompress(coding, limit));
        if (fits)
        {
            return body;
        }

        body.Dispose();
        return null;
    }

    public void Dispose()
    {
        if (_held is { } held)
        {
            _held = null;
            _pipe.AdvanceTo(held.End);
        }

        if (_rented is { } rented)
        {
            _rented = null;
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private async ValueTask<bool> ReceiveAsync(int limit)
    {
        var length = 0;
        while (true)
        {
            var result = await _pipe.ReadAsync();
            var piece = result.Buffer;
            if (piece.Length > limit - length)
            {
                _pipe.AdvanceTo(piece.End);
                return false;
            }

            if (length == 0 && result.IsCompleted && piece.IsSingleSegment)
            {
                _held = piece;
                Content = piece.First;
                return true;
            }

            Grow(length, (int)piece.Length);
            piece.CopyTo(_rented.AsSpan(length));
            length += (int)piece.Length;
            _pipe.AdvanceTo(piece.End);
            if (result.IsCompleted)
            {
                Content = _rented.AsMemory(0, length);
                return true;
            }
        }
    }

    private void Grow(int used, int more)
    {
        if (_rented is null)
        {
            _rented = ArrayPool<byte>.Shared.Rent(Math.Max(more, 16 * 1024));
        }
        else if (_rented.Length - used < more)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(used + more, _rented.Length * 2));
            _rented.AsSpan(0, used).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_rented);
            _rented = larger;
        }
    }

    private bool Decompress(RequestCoding coding, int limit)
    {
        var packed = new MemoryStream(Content.ToArray(), writable: false);
        using Stream unpacked = coding == RequestCoding.Gzip ? new GZipStream(packed, CompressionMode.Decompress)
            : IsZlib(Content.Span) ? new ZLibStream(packed, CompressionMode.Decompress)
            : new DeflateStream(packed, CompressionMode.Decompress);
        Dispose();

        var length = 0;
        try
        {
            while (true)
            {
                Grow(length, 16 * 1024);
                var read = unpacked.Read(_rented.AsSpan(length));
                if (read == 0)
                {
                    break;
                }

                length += read;
                if (length > limit)
                {
                    return false;
                }
            }
        }
        catch (InvalidDataException)
        {
            EndsCorrupt = true;
        }

        Content = _rented.AsMemory(0, length);
        return true;
    }

    /// <summary>"deflate" means the zlib form, but some senders leave its two header bytes away.</summary>
    private static bool IsZlib(ReadOnlySpan<byte> content) =>
        content.Length >= 2 && (content[0] & 0x0F) == 8 && ((content[0] << 8) | content[1]) % 31 == 0;
}
