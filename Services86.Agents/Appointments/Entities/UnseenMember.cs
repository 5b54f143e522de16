using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>A member of the entity that a preference may take from a caller.</summary>
/// <param name="Name">Wire name.</param>
/// <param name="Blank">Leaves it out of what is shown.</param>
internal sealed record UnseenMember(string Name, Action<AppointmentEntity> Blank)
{
    /// <summary>Whether a carrier that comes in says nothing of it; null where nothing keeps what is stored anyway.</summary>
    public Func<AppointmentEntity, bool>? IsBlank { get; init; }

    /// <summary>Puts what is stored where nothing was said.</summary>
    public Action<AppointmentEntity, AppointmentRow, WireTime>? Restore { get; init; }
}
