using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Field property dictionary.</summary>
[CollectionDataContract(Name = "FieldPropertyDictionary", ItemName = "FieldPropertyDictionaryKeyValuePair", KeyName = "Key", ValueName = "Value")]
public sealed class FieldPropertyDictionary : Dictionary<string, FieldProperty?>;
