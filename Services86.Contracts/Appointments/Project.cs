using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Project.</summary>
[DataContract]
public sealed class Project : Carrier
{
    /// <summary>Project id.</summary>
    [DataMember(Order = 1)] public int ProjectId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 3)] public string? Description { get; set; }
    /// <summary>Url.</summary>
    [DataMember(Order = 4)] public string? URL { get; set; }
    /// <summary>Type.</summary>
    [DataMember(Order = 5)] public string? Type { get; set; }
    /// <summary>Associate id.</summary>
    [DataMember(Order = 6)] public int AssociateId { get; set; }
    /// <summary>Associate full name.</summary>
    [DataMember(Order = 7)] public string? AssociateFullName { get; set; }
    /// <summary>Type id.</summary>
    [DataMember(Order = 8)] public int TypeId { get; set; }
    /// <summary>Updated.</summary>
    [DataMember(Order = 9)] public DateTime Updated { get; set; }
    /// <summary>Status id.</summary>
    [DataMember(Order = 10)] public int StatusId { get; set; }
    /// <summary>Status.</summary>
    [DataMember(Order = 11)] public string? Status { get; set; }
    /// <summary>Text id.</summary>
    [DataMember(Order = 12)] public int TextId { get; set; }
    /// <summary>Publish to.</summary>
    [DataMember(Order = 13), AsWritten] public DateTime PublishTo { get; set; }
    /// <summary>Publish from.</summary>
    [DataMember(Order = 14), AsWritten] public DateTime PublishFrom { get; set; }
    /// <summary>Is published.</summary>
    [DataMember(Order = 15)] public bool IsPublished { get; set; }
    /// <summary>Url name.</summary>
    [DataMember(Order = 16)] public string? URLName { get; set; }
    /// <summary>Project number.</summary>
    [DataMember(Order = 17)] public string? ProjectNumber { get; set; }
    /// <summary>Active erp links.</summary>
    [DataMember(Order = 18)] public int ActiveErpLinks { get; set; }
}
