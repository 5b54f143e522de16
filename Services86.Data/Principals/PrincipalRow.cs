namespace Services86.Data.Principals;

/// <summary>What the carrier of a signed-in user shows of his person and company (principal.md §8); 0 stands for none.</summary>
internal sealed record PrincipalRow(string EMailAddress, int PersonCountryId, int BusinessId, int CategoryId, int ContactOwner);
