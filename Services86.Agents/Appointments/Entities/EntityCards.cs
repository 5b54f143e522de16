using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The light carriers that an entity shows of the records its row names.</summary>
internal sealed record EntityCards
{
    public static EntityCards None { get; } = new();

    public Contact? Contact { get; init; }

    public Person? Person { get; init; }

    public Person? InvitedPerson { get; init; }

    public Project? Project { get; init; }

    public Sale? Sale { get; init; }
}
