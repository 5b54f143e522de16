namespace Services86.Data.Appointments;

/// <summary>A named or red day of a country. A named day need not be red, and a red one need not have a name (schema.md §5).</summary>
internal sealed record RedLetterRow(int CountryId, DateOnly Day, string Text, bool IsRed);
