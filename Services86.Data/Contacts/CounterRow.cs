namespace Services86.Data.Contacts;

/// <summary>Settings of a number series.</summary>
internal sealed record CounterRow
{
    public int NextValue { get; init; }

    /// <summary>1 allocate, 2 unique, 4 read only, 8 blank allowed.</summary>
    public int Flags { get; init; }
}
