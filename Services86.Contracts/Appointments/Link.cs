using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>
/// A link from a follow-up to something else. On save links whose LinkId is sent stay, those with LinkId 0 are added, all others go.
/// </summary>
/// <remarks>Source: appointment-entities.md §4.</remarks>
[DataContract]
public sealed class Link : Carrier
{
    /// <summary>
    /// What it leads to: appointment, document, sale, project, url, contact, person or selection; others are SoValidationException.
    /// </summary>
    [DataMember(Order = 1)] public string? EntityName { get; set; }
    /// <summary>Id of the target; 0 for url.</summary>
    [DataMember(Order = 2)] public int Id { get; set; }
    /// <summary>Text; when blank the target's title comes back.</summary>
    [DataMember(Order = 3)] public string? Description { get; set; }
    /// <summary>Address of a url; else blank.</summary>
    [DataMember(Order = 4)] public string? ExtraInfo { get; set; }
    /// <summary>Id of the link; 0 is new.</summary>
    [DataMember(Order = 5)] public int LinkId { get; set; }
}
