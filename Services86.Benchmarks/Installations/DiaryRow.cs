namespace Services86.Benchmarks.Installations;

/// <summary>What one row has of its own (appointment-rules.md §1).</summary>
/// <param name="Associate">Index of the user or resource; null for somebody without a diary.</param>
/// <param name="DoneAt">Set for status 3 and for no other.</param>
internal readonly record struct DiaryRow(int? Associate, int Type, int Status, long? DoneAt)
{
    public int? MasterId { get; init; }

    public int? InvitedPersonId { get; init; }

    public int? AssignedBy { get; init; }

    public int? DocumentId { get; init; }

    public int RejectCounter { get; init; }

    public string RejectReason { get; init; } = "";

    public bool HasAlarm { get; init; }
}
