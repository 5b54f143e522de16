using Services86.Data.Principals;

namespace Services86.Data.Appointments;

/// <summary>The name of a record that rows refer to, with what the sentry judges it by.</summary>
internal sealed record NeighbourRow
{
    /// <summary>Contact, person, project or sale.</summary>
    public required SentryTable Table { get; init; }

    public required int Id { get; init; }

    /// <summary>Name, heading or first name.</summary>
    public required string Name { get; init; }

    public required string Department { get; init; }

    public required string MiddleName { get; init; }

    public required string LastName { get; init; }

    public required string MrMrs { get; init; }

    public required string Salutation { get; init; }

    public required int AssociateId { get; init; }

    public required int UserGroupId { get; init; }

    /// <summary>The company it belongs to.</summary>
    public required int ContactId { get; init; }

    /// <summary>The project that it is, or that a sale belongs to.</summary>
    public required int ProjectId { get; init; }

    /// <summary>Of a sale: 0 everybody, 1 one user, 2 one group.</summary>
    public required short Visibility { get; init; }

    public required int VisibleId { get; init; }

    /// <summary>Of a project: external users may see it.</summary>
    public required bool IsPublished { get; init; }
}
