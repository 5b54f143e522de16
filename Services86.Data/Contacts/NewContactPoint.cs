namespace Services86.Data.Contacts;

/// <summary>A contact point as it is written.</summary>
/// <param name="Rank">From 1 in the order of the carrier.</param>
/// <param name="Value">As typed.</param>
/// <param name="SearchKey">The machine-usable form.</param>
/// <param name="Description">What the caller says of it.</param>
internal sealed record NewContactPoint(int Rank, string Value, string SearchKey, string Description);
