using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Evidence for a sign-in, by key without regard to case: Ticket, UserName and Password, or AccessToken.</summary>
/// <remarks>Source: principal.md §3.3.</remarks>
[CollectionDataContract(Name = "AuthenticationGenericData", ItemName = "AuthenticationGenericDataKeyValuePair", KeyName = "Key", ValueName = "Value")]
public sealed class AuthenticationGenericData : Dictionary<string, string?>;
