using Services86.Contracts.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Entities;

/// <summary>What UpdateAppointment is to write; null leaves what is stored.</summary>
internal sealed record DirectOrder
{
    public static DirectOrder Nothing { get; } = new();

    public WallClock? Start { get; init; }

    public WallClock? End { get; init; }

    public AppointmentStatus? Status { get; init; }

    public AppointmentType? Type { get; init; }

    /// <summary>The new owner with his present group.</summary>
    public (int AssociateId, int GroupId)? Owner { get; init; }
}
