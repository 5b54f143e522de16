namespace Services86.Data.Appointments;

/// <summary>A row with what decides which further statements its carrier needs.</summary>
/// <param name="Row">The row.</param>
/// <param name="MasterAssociateId">Owner of the booking's master; 0 without booking or when the master is gone.</param>
/// <param name="HasLinks">Some relation names the row, at either end.</param>
internal sealed record FoundAppointment(AppointmentRow Row, int MasterAssociateId, bool HasLinks);
