using System.Runtime.Serialization;

namespace Services86.Contracts.Headers;

/// <summary>So exception info parameters.</summary>
[CollectionDataContract(Name = "SoExceptionInfoParameters", ItemName = "SoExceptionInfoParametersKeyValuePair", KeyName = "Key", ValueName = "Value")]
public sealed class SoExceptionInfoParameters : Dictionary<string, string?>;
