using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Texts by key, such as user-defined fields by ProgId.</summary>
/// <remarks>Source: contact-entities.md §1, §5.</remarks>
[CollectionDataContract(Name = "StringDictionary", ItemName = "StringKeyValuePair", KeyName = "Key", ValueName = "Value")]
public sealed class StringDictionary : Dictionary<string, string?>;
