using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>The token of an application; the hash in lower case hex digits.</summary>
internal sealed record ApplicationTokenRow(string Name, string Hash, UtcInstant Created);
