using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Kind of activity.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum TaskType : short
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Appointment.</summary>
    [EnumMember] Appointment = 1,
    /// <summary>Document.</summary>
    [EnumMember] Document = 2,
    /// <summary>E-mail.</summary>
    [EnumMember] Email = 3,
    /// <summary>Fax.</summary>
    [EnumMember] Fax = 4,
    /// <summary>Phone call.</summary>
    [EnumMember] Phone = 5,
    /// <summary>To-do.</summary>
    [EnumMember] ToDo = 6,
    /// <summary>Draft of a mail merge.</summary>
    [EnumMember] MailMergeDraft = 7,
    /// <summary>Final mail merge.</summary>
    [EnumMember] MailMergeFinal = 8,
    /// <summary>Report.</summary>
    [EnumMember] Report = 9,
    /// <summary>All kinds together, for counters only; illegal on a task.</summary>
    [EnumMember] SaintAll = 10,
}
