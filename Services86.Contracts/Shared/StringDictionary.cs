using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>String dictionary.</summary>
[CollectionDataContract(Name = "StringDictionary", ItemName = "StringKeyValuePair", KeyName = "Key", ValueName = "Value")]
public sealed class StringDictionary : Dictionary<string, string?>;
