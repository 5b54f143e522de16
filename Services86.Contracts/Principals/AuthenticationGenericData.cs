using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Authentication generic data.</summary>
[CollectionDataContract(Name = "AuthenticationGenericData", ItemName = "AuthenticationGenericDataKeyValuePair", KeyName = "Key", ValueName = "Value")]
public sealed class AuthenticationGenericData : Dictionary<string, string?>;
