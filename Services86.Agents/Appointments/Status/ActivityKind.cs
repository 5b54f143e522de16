namespace Services86.Agents.Appointments.Status;

/// <summary>What an activity identifier points to.</summary>
internal enum ActivityKind
{
    Appointment,
    Document,
    Sale,
}
