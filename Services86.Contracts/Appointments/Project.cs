using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>A project, light and read-only; nested in a follow-up only ProjectId is read on save.</summary>
/// <remarks>Source: appointment-entities.md §11.</remarks>
[DataContract]
public sealed class Project : Carrier
{
    /// <summary>Id; 0 is none.</summary>
    [DataMember(Order = 1)] public int ProjectId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Text.</summary>
    [DataMember(Order = 3)] public string? Description { get; set; }
    /// <summary>First web address.</summary>
    [DataMember(Order = 4)] public string? URL { get; set; }
    /// <summary>Name of the project type.</summary>
    [DataMember(Order = 5)] public string? Type { get; set; }
    /// <summary>Id of the owner.</summary>
    [DataMember(Order = 6)] public int AssociateId { get; set; }
    /// <summary>Full name of the owner.</summary>
    [DataMember(Order = 7)] public string? AssociateFullName { get; set; }
    /// <summary>Id of the project type.</summary>
    [DataMember(Order = 8)] public int TypeId { get; set; }
    /// <summary>When it was last changed, UTC whatever the TimeZone header says.</summary>
    [DataMember(Order = 9)] public DateTime Updated { get; set; }
    /// <summary>Id of the status.</summary>
    [DataMember(Order = 10)] public int StatusId { get; set; }
    /// <summary>Name of the status.</summary>
    [DataMember(Order = 11)] public string? Status { get; set; }
    /// <summary>Id of the text's row; 0 where texts have none.</summary>
    [DataMember(Order = 12)] public int TextId { get; set; }
    /// <summary>Last day of publishing, a calendar date as written.</summary>
    [DataMember(Order = 13), AsWritten] public DateTime PublishTo { get; set; }
    /// <summary>First day of publishing, a calendar date as written.</summary>
    [DataMember(Order = 14), AsWritten] public DateTime PublishFrom { get; set; }
    /// <summary>True when the project is published.</summary>
    [DataMember(Order = 15)] public bool IsPublished { get; set; }
    /// <summary>Description of the first web address.</summary>
    [DataMember(Order = 16)] public string? URLName { get; set; }
    /// <summary>Number.</summary>
    [DataMember(Order = 17)] public string? ProjectNumber { get; set; }
    /// <summary>Links to an ERP system; always 0. Read-only.</summary>
    [DataMember(Order = 18)] public int ActiveErpLinks { get; set; }
}
