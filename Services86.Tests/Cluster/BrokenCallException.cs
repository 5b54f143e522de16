namespace Services86.Tests.Cluster;

/// <summary>The host went away under a call: whether it was carried out is not known.</summary>
internal sealed class BrokenCallException(string operation) : Exception($"{operation} was not answered.");
