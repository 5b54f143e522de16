using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Properties of a carrier's members, by member name in wire order.</summary>
/// <remarks>Source: contact-entities.md §1.</remarks>
[CollectionDataContract(Name = "FieldPropertyDictionary", ItemName = "FieldPropertyDictionaryKeyValuePair", KeyName = "Key", ValueName = "Value")]
public sealed class FieldPropertyDictionary : Dictionary<string, FieldProperty?>;
