using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Contacts;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The short Project (appointment-entities.md §11).</summary>
internal static class ProjectMapping
{
    public static Project ToCarrier(this ProjectRow row, ContactPointRow? web, ListSnapshot lists) => new()
    {
        ProjectId = row.ProjectId,
        Name = row.Name,
        Description = row.Description,
        URL = web?.Value ?? "",
        Type = lists.ItemName(ListNumber.ProjectType, row.TypeId),
        AssociateId = row.AssociateId,
        AssociateFullName = lists.Associates.TryGetValue(row.AssociateId, out var owner) ? owner.FullName : "",
        TypeId = row.TypeId,
        Updated = row.UpdatedCount == 0 ? WireDate.None : WireTime.ToWire(row.UpdatedAt),
        StatusId = row.StatusId,
        Status = lists.ItemName(ListNumber.ProjectStatus, row.StatusId),
        PublishTo = WireTime.ToWire(row.PublishTo),
        PublishFrom = WireTime.ToWire(row.PublishFrom),
        IsPublished = row.IsPublished,
        URLName = web?.Description ?? "",
        ProjectNumber = row.ProjectNumber,
    };

    /// <summary>A project that the caller may not read: only its id.</summary>
    public static Project Blank(int projectId) => new()
    {
        ProjectId = projectId,
        Name = "",
        Description = "",
        URL = "",
        Type = "",
        AssociateFullName = "",
        Status = "",
        URLName = "",
        ProjectNumber = "",
    };
}
