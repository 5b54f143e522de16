using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Kind of row: diary, check list, and rows that are no follow-ups.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum AppointmentType : short
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>In the diary; overdue or completed today also in the check list.</summary>
    [EnumMember(Value = "inDiary")] InDiary = 1,
    /// <summary>In the check list, without start time.</summary>
    [EnumMember(Value = "inChecklist")] InChecklist = 2,
    /// <summary>Day note.</summary>
    [EnumMember] Note = 3,
    /// <summary>Document.</summary>
    [EnumMember] Document = 4,
    /// <summary>Saved report.</summary>
    [EnumMember] SavedReport = 5,
    /// <summary>Pending invitation or assignment that goes into the diary.</summary>
    [EnumMember] BookingForDiary = 6,
    /// <summary>Pending invitation or assignment that goes into the check list.</summary>
    [EnumMember] BookingForChecklist = 7,
    /// <summary>Draft of a mail merge.</summary>
    [EnumMember] MergeDraft = 8,
    /// <summary>Final mail merge.</summary>
    [EnumMember] MergeFinal = 9,
}
