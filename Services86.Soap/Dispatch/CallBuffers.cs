using System.Collections.Concurrent;
using Services86.Soap.Xml;

namespace Services86.Soap.Dispatch;

/// <summary>The reader and the writer of one call, used again and again.</summary>
internal sealed class CallBuffers(WireLimits limits)
{
    // A reply above this size gives its buffer back instead of keeping it for the next call.
    private const int LargestKept = 1024 * 1024;

    public WireReader Reader { get; } = new(limits);

    public WireWriter Writer { get; private set; } = new();

    public void Clean()
    {
        Reader.Reset(default);
        if (Writer.Length > LargestKept)
        {
            Writer.Dispose();
            Writer = new WireWriter();
        }
        else
        {
            Writer.Reset();
        }
    }
}

/// <summary>As many buffers as calls have run at once.</summary>
internal sealed class CallBufferPool(WireLimits limits)
{
    private readonly ConcurrentBag<CallBuffers> _free = [];

    public CallBuffers Take() => _free.TryTake(out var buffers) ? buffers : new CallBuffers(limits);

    public void Return(CallBuffers buffers)
    {
        buffers.Clean();
        _free.Add(buffers);
    }
}
