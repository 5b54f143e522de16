using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Suggested appointment entity.</summary>
[DataContract]
public sealed class SuggestedAppointmentEntity : Carrier
{
    /// <summary>Suggested appointment id.</summary>
    [DataMember(Order = 1)] public int SuggestedAppointmentId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Tooltip.</summary>
    [DataMember(Order = 3)] public string? Tooltip { get; set; }
    /// <summary>Rank.</summary>
    [DataMember(Order = 4)] public short Rank { get; set; }
    /// <summary>Deleted.</summary>
    [DataMember(Order = 5)] public bool Deleted { get; set; }
    /// <summary>Days future.</summary>
    [DataMember(Order = 6)] public short DaysFuture { get; set; }
    /// <summary>Duration.</summary>
    [DataMember(Order = 7)] public TimeSpan Duration { get; set; }
    /// <summary>Auto suggest.</summary>
    [DataMember(Order = 8)] public bool AutoSuggest { get; set; }
    /// <summary>Is milestone.</summary>
    [DataMember(Order = 9)] public bool IsMilestone { get; set; }
    /// <summary>Assign to member.</summary>
    [DataMember(Order = 10)] public bool AssignToMember { get; set; }
    /// <summary>Text.</summary>
    [DataMember(Order = 11)] public string? Text { get; set; }
    /// <summary>Project type status link.</summary>
    [DataMember(Order = 12)] public ProjectTypeStatusLink? ProjectTypeStatusLink { get; set; }
    /// <summary>Sale type stage link.</summary>
    [DataMember(Order = 13)] public SaleTypeStageLink? SaleTypeStageLink { get; set; }
    /// <summary>Type.</summary>
    [DataMember(Order = 14)] public TaskItem? Type { get; set; }
}
