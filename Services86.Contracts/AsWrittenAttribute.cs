namespace Services86.Contracts;

/// <summary>
/// Marks a dateTime that is a date or time as written: its suffix (<c>Z</c> or an offset) is dropped, and it is never converted
/// between the zone of the request and the base zone, neither on input nor on output.
/// </summary>
/// <remarks>Source: envelope.md §6; appointment-rules.md §7.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AsWrittenAttribute : Attribute;
