using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Item of list Task: a kind of activity and the defaults of its follow-ups. In a follow-up only TaskListItemId counts.</summary>
/// <remarks>Source: appointment-entities.md §6.</remarks>
[DataContract]
public sealed class TaskListItem : Carrier
{
    /// <summary>Id; 0 is a new item.</summary>
    [DataMember(Order = 1)] public int TaskListItemId { get; set; }
    /// <summary>Name, at most 239 characters, unique without regard to case.</summary>
    [DataMember(Order = 2)] public string? Value { get; set; }
    /// <summary>Who starts it.</summary>
    [DataMember(Order = 3)] public TaskDirection Direction { get; set; }
    /// <summary>Kind of activity.</summary>
    [DataMember(Order = 4)] public TaskType Type { get; set; }
    /// <summary>Tooltip, at most 254 characters.</summary>
    [DataMember(Order = 5)] public string? Tooltip { get; set; }
    /// <summary>True for an item taken out of the list.</summary>
    [DataMember(Order = 6)] public bool Deleted { get; set; }
    /// <summary>Intent for counters; 0 is none.</summary>
    [DataMember(Order = 7)] public int IntentId { get; set; }
    /// <summary>Position in the list; 0 on insert puts it last.</summary>
    [DataMember(Order = 8)] public short Rank { get; set; }
    /// <summary>True when new follow-ups are all-day events.</summary>
    [DataMember(Order = 9)] public bool IsDefaultAlldayEvent { get; set; }
    /// <summary>True when new follow-ups do not count as busy.</summary>
    [DataMember(Order = 10)] public bool IsDefaultFree { get; set; }
    /// <summary>True when new follow-ups are published.</summary>
    [DataMember(Order = 11)] public bool IsDefaultPublished { get; set; }
    /// <summary>Colour in the diary.</summary>
    [DataMember(Order = 12)] public ColorIndex ColorIndex { get; set; }
}
