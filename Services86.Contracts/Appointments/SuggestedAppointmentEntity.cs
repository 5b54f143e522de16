using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>
/// A step of a sales or project guide with everything that can be edited. It belongs to exactly one of a sale stage and a project status.
/// </summary>
/// <remarks>Source: appointment-entities.md §7; appointment-operations.md §10.</remarks>
[DataContract]
public sealed class SuggestedAppointmentEntity : Carrier
{
    /// <summary>Id; 0 is a new step.</summary>
    [DataMember(Order = 1)] public int SuggestedAppointmentId { get; set; }
    /// <summary>Name, mandatory, at most 239 characters.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Tooltip, at most 254 characters.</summary>
    [DataMember(Order = 3)] public string? Tooltip { get; set; }
    /// <summary>Position within its stage or status; 0 on insert puts it last.</summary>
    [DataMember(Order = 4)] public short Rank { get; set; }
    /// <summary>True for a deleted step.</summary>
    [DataMember(Order = 5)] public bool Deleted { get; set; }
    /// <summary>Days from the previous step to this one.</summary>
    [DataMember(Order = 6)] public short DaysFuture { get; set; }
    /// <summary>Length of the follow-up.</summary>
    [DataMember(Order = 7)] public TimeSpan Duration { get; set; }
    /// <summary>True when the step is to be proposed by itself.</summary>
    [DataMember(Order = 8)] public bool AutoSuggest { get; set; }
    /// <summary>True when the follow-up is a milestone of the project.</summary>
    [DataMember(Order = 9)] public bool IsMilestone { get; set; }
    /// <summary>True when the follow-up may be assigned to a project member.</summary>
    [DataMember(Order = 10)] public bool AssignToMember { get; set; }
    /// <summary>Text of the follow-up, at most 2047 characters.</summary>
    [DataMember(Order = 11)] public string? Text { get; set; }
    /// <summary>Status of a project type; nil for a sale's step.</summary>
    [DataMember(Order = 12)] public ProjectTypeStatusLink? ProjectTypeStatusLink { get; set; }
    /// <summary>Stage of a sale type; nil for a project's step.</summary>
    [DataMember(Order = 13)] public SaleTypeStageLink? SaleTypeStageLink { get; set; }
    /// <summary>Task of the follow-up.</summary>
    [DataMember(Order = 14)] public TaskItem? Type { get; set; }
}
