namespace Services86.Benchmarks.Installations;

/// <summary>The same numbers for the same seed on every platform and version (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public int Next(int below)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ _state >> 30) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
            return (int)(((mixed ^ mixed >> 31) >> 32) * (uint)below >> 32);
        }
    }

    public int Between(int first, int last) => first + Next(last - first + 1);

    /// <summary>True so many times in a hundred.</summary>
    public bool Hits(int percent) => Next(100) < percent;

    /// <summary>A few low numbers come often, most come seldom.</summary>
    public int Skewed(int below)
    {
        var part = Next(1 << 20) / (double)(1 << 20);
        return (int)(below * part * part * part);
    }

    public T Of<T>(ReadOnlySpan<T> choices) => choices[Next(choices.Length)];
}
