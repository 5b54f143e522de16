using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Appointment private.</summary>
[DataContract]
public enum AppointmentPrivate : short
{
    /// <summary>Public.</summary>
    [EnumMember] Public = 0,
    /// <summary>Private user.</summary>
    [EnumMember] PrivateUser = 1,
    /// <summary>Private group.</summary>
    [EnumMember] PrivateGroup = 2,
}
