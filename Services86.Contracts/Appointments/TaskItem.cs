using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>
/// Item of list Task, as a guide step names it. On save only Id counts. Task on the wire; the name here keeps clear of the asynchronous Task.
/// </summary>
/// <remarks>Source: appointment-entities.md §7, §11.</remarks>
[DataContract(Name = "Task")]
public sealed class TaskItem : Carrier
{
    /// <summary>Id; 0 is none.</summary>
    [DataMember(Order = 1)] public int Id { get; set; }
    /// <summary>Name. Read-only.</summary>
    [DataMember(Order = 2)] public string? Value { get; set; }
    /// <summary>Tooltip of the list item. Read-only.</summary>
    [DataMember(Order = 3)] public string? Tooltip { get; set; }
}
