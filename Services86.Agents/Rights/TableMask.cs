using Services86.Contracts.Shared;

namespace Services86.Agents.Rights;

/// <summary>Arithmetic of table rights (rights.md §3, §4).</summary>
internal static class TableMask
{
    /// <summary>Select, Update, Insert and Delete.</summary>
    public const ETableRight Full = ETableRight.Select | ETableRight.Update | ETableRight.Insert | ETableRight.Delete;

    public static bool HasRead(ETableRight mask) => (mask & (ETableRight.Select | ETableRight.Filtering)) != 0;

    public static bool HasUpdate(ETableRight mask) => (mask & (ETableRight.Update | ETableRight.RestrictedUpdate)) != 0;

    public static bool Has(this ETableRight mask, ETableRight right) => (mask & right) == right;

    /// <summary>What two rights both grant; filtered reading and restricted updating are the weaker forms of reading and updating.</summary>
    public static ETableRight Combine(ETableRight one, ETableRight other)
    {
        var both = one & other;
        if (HasRead(one) && HasRead(other) && !HasRead(both)) both |= ETableRight.Filtering;
        if (HasUpdate(one) && HasUpdate(other) && !HasUpdate(both)) both |= ETableRight.RestrictedUpdate;
        return both;
    }
}
