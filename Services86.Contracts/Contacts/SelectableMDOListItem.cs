using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>A list item that can be selected, such as an interest. On save only Id and Selected count.</summary>
/// <remarks>Source: contact-entities.md §2.</remarks>
[DataContract]
public sealed class SelectableMDOListItem : Carrier
{
    /// <summary>Id of the item.</summary>
    [DataMember(Order = 1)] public int Id { get; set; }
    /// <summary>Name in the language of the installation. Read-only.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Tooltip in the language of the installation. Read-only.</summary>
    [DataMember(Order = 3)] public string? ToolTip { get; set; }
    /// <summary>True for an item taken out of the list. Read-only.</summary>
    [DataMember(Order = 4)] public bool Deleted { get; set; }
    /// <summary>Position in the list. Read-only.</summary>
    [DataMember(Order = 5)] public int Rank { get; set; }
    /// <summary>Kind of item. Read-only.</summary>
    [DataMember(Order = 6)] public string? Type { get; set; }
    /// <summary>Colour of the item. Read-only.</summary>
    [DataMember(Order = 7)] public int ColorBlock { get; set; }
    /// <summary>Name of an icon. Read-only.</summary>
    [DataMember(Order = 8)] public string? IconHint { get; set; }
    /// <summary>True when the item is selected.</summary>
    [DataMember(Order = 9)] public bool Selected { get; set; }
    /// <summary>When the selection was last changed. Read-only.</summary>
    [DataMember(Order = 10)] public DateTime LastChanged { get; set; }
    /// <summary>Always empty here. Read-only.</summary>
    [DataMember(Order = 11)] public SelectableMDOListItem[]? ChildItems { get; set; }
    /// <summary>Further text of the item. Read-only.</summary>
    [DataMember(Order = 12)] public string? ExtraInfo { get; set; }
    /// <summary>How to show the item. Read-only.</summary>
    [DataMember(Order = 13)] public string? StyleHint { get; set; }
    /// <summary>True for an item that is not to be shown. Read-only.</summary>
    [DataMember(Order = 14)] public bool Hidden { get; set; }
    /// <summary>Name with its headings. Read-only.</summary>
    [DataMember(Order = 15)] public string? FullName { get; set; }
}
