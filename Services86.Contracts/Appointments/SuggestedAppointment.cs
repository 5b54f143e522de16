using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>A step of a sales or project guide, light and read-only.</summary>
/// <remarks>Source: appointment-entities.md §7.</remarks>
[DataContract]
public sealed class SuggestedAppointment : Carrier
{
    /// <summary>Not 0 when the step is to be proposed by itself.</summary>
    [DataMember(Order = 1)] public short AutoSuggest { get; set; }
    /// <summary>Not 0 for a deleted step.</summary>
    [DataMember(Order = 2)] public short Deleted { get; set; }
    /// <summary>Days from the previous step to this one.</summary>
    [DataMember(Order = 3)] public short DaysFuture { get; set; }
    /// <summary>Tooltip of the list item. Read-only.</summary>
    [DataMember(Order = 4)] public string? Tooltip { get; set; }
    /// <summary>Text of the follow-up.</summary>
    [DataMember(Order = 5)] public string? Text { get; set; }
    /// <summary>Id of the task.</summary>
    [DataMember(Order = 6)] public int TaskId { get; set; }
    /// <summary>Id.</summary>
    [DataMember(Order = 7)] public int SuggestedAppointmentId { get; set; }
    /// <summary>Stage of a sale type that it belongs to; 0 for a project's step.</summary>
    [DataMember(Order = 8)] public int SaleTypeStageLinkId { get; set; }
    /// <summary>Who created it.</summary>
    [DataMember(Order = 9)] public int RegisteredAssociateId { get; set; }
    /// <summary>Position within its stage or status.</summary>
    [DataMember(Order = 10)] public short Rank { get; set; }
    /// <summary>Status of a project type that it belongs to; 0 for a sale's step.</summary>
    [DataMember(Order = 11)] public int ProjectTypeStatusLinkId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 12)] public string? Name { get; set; }
    /// <summary>Length in minutes.</summary>
    [DataMember(Order = 13)] public short Duration { get; set; }
    /// <summary>Owner of the sale; nil without a sale.</summary>
    [DataMember(Order = 14)] public Associate? Associate { get; set; }
}
