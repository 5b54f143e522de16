using Services86.Agents.Rights;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Lists;

/// <summary>A row that the caller may see, in full or as a block of time only.</summary>
internal readonly record struct JudgedRow(AppointmentListRow Row, RecordRight Right);
