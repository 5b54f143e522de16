using Services86.Contracts.Appointments;

namespace Services86.Agents.Rights;

/// <summary>What the sentry must know of a contact.</summary>
internal readonly record struct ContactSubject(int Id, Ownership Owner)
{
    /// <summary>Users belong to this company ("Our companies").</summary>
    public bool OwnsUsers { get; init; }

    /// <summary>The company the installation is licensed to.</summary>
    public bool IsLicenceOwner { get; init; }
}

/// <summary>What the sentry must know of a person; the owner is the person's own, else that of its contact.</summary>
internal readonly record struct PersonSubject(int Id, Ownership Owner)
{
    public bool IsAssociate { get; init; }
}

/// <summary>What the sentry must know of an appointment row; a row of type Document is judged as a document.</summary>
internal readonly record struct AppointmentSubject(int Id, Ownership Owner)
{
    public bool IsDocument { get; init; }

    /// <summary>A participant's row of somebody else's meeting.</summary>
    public bool IsSlave { get; init; }

    /// <summary>Only matters for a document.</summary>
    public bool IsCompleted { get; init; }

    public VisibleScope Visible { get; init; }

    public bool IsPublished { get; init; }
}

/// <summary>What the sentry must know of a sale or a document.</summary>
internal readonly record struct ActivitySubject(int Id, Ownership Owner)
{
    public bool IsCompleted { get; init; }

    public VisibleScope Visible { get; init; }

    public bool IsPublished { get; init; }
}

/// <summary>Who may see a record at all: everybody, one user or one group (rights.md §6).</summary>
/// <param name="Privacy">Public, one user's, or one group's.</param>
/// <param name="Id">The user or the group; 0 with one user means the owner.</param>
internal readonly record struct VisibleScope(AppointmentPrivate Privacy, int Id)
{
    public static VisibleScope Everybody => default;
}
