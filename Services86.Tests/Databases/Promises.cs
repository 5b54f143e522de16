using System.Collections.Concurrent;

namespace Services86.Tests.Databases;

/// <summary>What the host has acknowledged, and what it was asked for without an answer.</summary>
internal sealed class Promises
{
    private readonly ConcurrentDictionary<int, string> _saved = new();
    private readonly ConcurrentDictionary<int, string> _asked = new();

    public int Count => _saved.Count;

    public IReadOnlyDictionary<int, string> Saved => _saved;

    public void Asked(int id, string text) => _asked[id] = text;

    public void Acknowledged(int id, string text)
    {
        _saved[id] = text;
        _asked.TryRemove(id, out _);
    }

    /// <summary>
    /// May the row hold this text? A save without an answer may have happened or not; what the row holds after the restart is its state
    /// from now on.
    /// </summary>
    public bool Settle(int id, string? stored)
    {
        if (stored is not null && _asked.TryRemove(id, out var asked) && stored == asked)
        {
            _saved[id] = asked;
        }

        return _saved[id] == stored;
    }
}
