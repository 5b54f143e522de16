namespace Services86.Data.Contacts;

/// <summary>What a company is searched by; computed by the server so that both databases behave alike (schema.md §4).</summary>
internal sealed record ContactKeys(string NameKey, string DepartmentKey, string OrgNrKey, string SoundKey);
