using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Selectable mdo list item.</summary>
[DataContract]
public sealed class SelectableMDOListItem : Carrier
{
    /// <summary>Id.</summary>
    [DataMember(Order = 1)] public int Id { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Tool tip.</summary>
    [DataMember(Order = 3)] public string? ToolTip { get; set; }
    /// <summary>Deleted.</summary>
    [DataMember(Order = 4)] public bool Deleted { get; set; }
    /// <summary>Rank.</summary>
    [DataMember(Order = 5)] public int Rank { get; set; }
    /// <summary>Type.</summary>
    [DataMember(Order = 6)] public string? Type { get; set; }
    /// <summary>Color block.</summary>
    [DataMember(Order = 7)] public int ColorBlock { get; set; }
    /// <summary>Icon hint.</summary>
    [DataMember(Order = 8)] public string? IconHint { get; set; }
    /// <summary>Selected.</summary>
    [DataMember(Order = 9)] public bool Selected { get; set; }
    /// <summary>Last changed.</summary>
    [DataMember(Order = 10)] public DateTime LastChanged { get; set; }
    /// <summary>Child items.</summary>
    [DataMember(Order = 11)] public SelectableMDOListItem[]? ChildItems { get; set; }
    /// <summary>Extra info.</summary>
    [DataMember(Order = 12)] public string? ExtraInfo { get; set; }
    /// <summary>Style hint.</summary>
    [DataMember(Order = 13)] public string? StyleHint { get; set; }
    /// <summary>Hidden.</summary>
    [DataMember(Order = 14)] public bool Hidden { get; set; }
    /// <summary>Full name.</summary>
    [DataMember(Order = 15)] public string? FullName { get; set; }
}
