using System.Runtime.Serialization;

namespace Services86.Contracts.Headers;

/// <summary>The response header block ExtraInfo. No keys are defined, so it is always nil.</summary>
/// <remarks>Source: envelope.md §4.</remarks>
[CollectionDataContract(Name = "SoExtraInfo", ItemName = "ExtraInfoNameValuePair", KeyName = "Key", ValueName = "Value")]
public sealed class SoExtraInfo : Dictionary<string, string?>;
