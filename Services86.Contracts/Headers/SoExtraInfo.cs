using System.Runtime.Serialization;

namespace Services86.Contracts.Headers;

/// <summary>So extra info.</summary>
[CollectionDataContract(Name = "SoExtraInfo", ItemName = "ExtraInfoNameValuePair", KeyName = "Key", ValueName = "Value")]
public sealed class SoExtraInfo : Dictionary<string, string?>;
