using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Task list item.</summary>
[DataContract]
public sealed class TaskListItem : Carrier
{
    /// <summary>Task list item id.</summary>
    [DataMember(Order = 1)] public int TaskListItemId { get; set; }
    /// <summary>Value.</summary>
    [DataMember(Order = 2)] public string? Value { get; set; }
    /// <summary>Direction.</summary>
    [DataMember(Order = 3)] public TaskDirection Direction { get; set; }
    /// <summary>Type.</summary>
    [DataMember(Order = 4)] public TaskType Type { get; set; }
    /// <summary>Tooltip.</summary>
    [DataMember(Order = 5)] public string? Tooltip { get; set; }
    /// <summary>Deleted.</summary>
    [DataMember(Order = 6)] public bool Deleted { get; set; }
    /// <summary>Intent id.</summary>
    [DataMember(Order = 7)] public int IntentId { get; set; }
    /// <summary>Rank.</summary>
    [DataMember(Order = 8)] public short Rank { get; set; }
    /// <summary>Is default allday event.</summary>
    [DataMember(Order = 9)] public bool IsDefaultAlldayEvent { get; set; }
    /// <summary>Is default free.</summary>
    [DataMember(Order = 10)] public bool IsDefaultFree { get; set; }
    /// <summary>Is default published.</summary>
    [DataMember(Order = 11)] public bool IsDefaultPublished { get; set; }
    /// <summary>Color index.</summary>
    [DataMember(Order = 12)] public ColorIndex ColorIndex { get; set; }
}
