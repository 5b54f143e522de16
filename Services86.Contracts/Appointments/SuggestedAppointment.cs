using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Suggested appointment.</summary>
[DataContract]
public sealed class SuggestedAppointment : Carrier
{
    /// <summary>Auto suggest.</summary>
    [DataMember(Order = 1)] public short AutoSuggest { get; set; }
    /// <summary>Deleted.</summary>
    [DataMember(Order = 2)] public short Deleted { get; set; }
    /// <summary>Days future.</summary>
    [DataMember(Order = 3)] public short DaysFuture { get; set; }
    /// <summary>Tooltip.</summary>
    [DataMember(Order = 4)] public string? Tooltip { get; set; }
    /// <summary>Text.</summary>
    [DataMember(Order = 5)] public string? Text { get; set; }
    /// <summary>Task id.</summary>
    [DataMember(Order = 6)] public int TaskId { get; set; }
    /// <summary>Suggested appointment id.</summary>
    [DataMember(Order = 7)] public int SuggestedAppointmentId { get; set; }
    /// <summary>Sale type stage link id.</summary>
    [DataMember(Order = 8)] public int SaleTypeStageLinkId { get; set; }
    /// <summary>Registered associate id.</summary>
    [DataMember(Order = 9)] public int RegisteredAssociateId { get; set; }
    /// <summary>Rank.</summary>
    [DataMember(Order = 10)] public short Rank { get; set; }
    /// <summary>Project type status link id.</summary>
    [DataMember(Order = 11)] public int ProjectTypeStatusLinkId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 12)] public string? Name { get; set; }
    /// <summary>Duration.</summary>
    [DataMember(Order = 13)] public short Duration { get; set; }
    /// <summary>Associate.</summary>
    [DataMember(Order = 14)] public Associate? Associate { get; set; }
}
