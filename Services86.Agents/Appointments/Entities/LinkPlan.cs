namespace Services86.Agents.Appointments.Entities;

/// <summary>What a full set of links asks of the relations that are stored.</summary>
internal sealed class LinkPlan
{
    public static LinkPlan Keep { get; } = new();

    public List<(short Table, int RecordId, string Comment)> Added { get; } = [];

    public List<(int RelationId, string Comment)> Commented { get; } = [];

    public List<int> Deleted { get; } = [];

    public bool IsEmpty => Added.Count == 0 && Commented.Count == 0 && Deleted.Count == 0;
}
