using System.Runtime.Serialization;

namespace Services86.Contracts.Headers;

/// <summary>Facts about an application error, by key.</summary>
/// <remarks>Source: envelope.md §4.</remarks>
[CollectionDataContract(Name = "SoExceptionInfoParameters", ItemName = "SoExceptionInfoParametersKeyValuePair", KeyName = "Key", ValueName = "Value")]
public sealed class SoExceptionInfoParameters : Dictionary<string, string?>;
