namespace Services86.Data.Principals;

/// <summary>Whose rows a role lets its holder meet in one table: a residual filter for SQL, never too narrow.</summary>
/// <param name="Own">His own and those without owner.</param>
/// <param name="Group">Rows of his primary group.</param>
/// <param name="OtherGroup">Rows of his secondary groups.</param>
/// <param name="Other">All other rows, those of external and anonymous owners included.</param>
internal readonly record struct Reach(bool Own, bool Group, bool OtherGroup, bool Other)
{
    public static Reach Everything { get; } = new(true, true, true, true);
}
