using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Appointment type.</summary>
[DataContract]
public enum AppointmentType : short
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>In diary.</summary>
    [EnumMember(Value = "inDiary")] InDiary = 1,
    /// <summary>In checklist.</summary>
    [EnumMember(Value = "inChecklist")] InChecklist = 2,
    /// <summary>Note.</summary>
    [EnumMember] Note = 3,
    /// <summary>Document.</summary>
    [EnumMember] Document = 4,
    /// <summary>Saved report.</summary>
    [EnumMember] SavedReport = 5,
    /// <summary>Booking for diary.</summary>
    [EnumMember] BookingForDiary = 6,
    /// <summary>Booking for checklist.</summary>
    [EnumMember] BookingForChecklist = 7,
    /// <summary>Merge draft.</summary>
    [EnumMember] MergeDraft = 8,
    /// <summary>Merge final.</summary>
    [EnumMember] MergeFinal = 9,
}
