namespace Services86.Data.Principals;

/// <summary>The company that operates the installation.</summary>
internal sealed record OwnerCompanyRow(int ContactId, string Name);
