using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Members of a carrier that hold what is stored as long as a save works with them.</summary>
internal sealed class RestoredMembers(AppointmentEntity sent) : IDisposable
{
    private List<UnseenMember>? _members;

    public void Add(UnseenMember member) => (_members ??= []).Add(member);

    public void Dispose()
    {
        foreach (var member in _members ?? []) member.Blank(sent);
    }
}
