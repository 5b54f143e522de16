using Services86.Data.Contacts;

namespace Services86.Data.Appointments;

/// <summary>A row with the records next to it, as one statement finds them. A record that is deleted or not named is null.</summary>
internal sealed record FoundEntity(AppointmentRow Row)
{
    /// <summary>Owner of the booking's master; 0 without booking or when the master is gone.</summary>
    public int MasterAssociateId { get; init; }

    /// <summary>Some relation names the row, at either end.</summary>
    public bool HasLinks { get; init; }

    /// <summary>The owner's time is taken by another row (appointment-rules.md §5).</summary>
    public bool HasConflict { get; init; }

    public ContactCardRow? Contact { get; init; }

    public ProjectRow? Project { get; init; }

    public SaleRow? Sale { get; init; }
}
