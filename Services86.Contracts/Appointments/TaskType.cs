using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Task type.</summary>
[DataContract]
public enum TaskType : short
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Appointment.</summary>
    [EnumMember] Appointment = 1,
    /// <summary>Document.</summary>
    [EnumMember] Document = 2,
    /// <summary>Email.</summary>
    [EnumMember] Email = 3,
    /// <summary>Fax.</summary>
    [EnumMember] Fax = 4,
    /// <summary>Phone.</summary>
    [EnumMember] Phone = 5,
    /// <summary>To do.</summary>
    [EnumMember] ToDo = 6,
    /// <summary>Mail merge draft.</summary>
    [EnumMember] MailMergeDraft = 7,
    /// <summary>Mail merge final.</summary>
    [EnumMember] MailMergeFinal = 8,
    /// <summary>Report.</summary>
    [EnumMember] Report = 9,
    /// <summary>Saint all.</summary>
    [EnumMember] SaintAll = 10,
}
