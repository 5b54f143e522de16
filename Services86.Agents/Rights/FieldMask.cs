using Services86.Contracts.Shared;

namespace Services86.Agents.Rights;

/// <summary>Arithmetic of field rights (rights.md §4).</summary>
internal static class FieldMask
{
    /// <summary>Read and Write.</summary>
    public const EFieldRight Full = EFieldRight.Read | EFieldRight.Write;

    private const EFieldRight Hints = EFieldRight.UIHintMandatory | EFieldRight.UIHintReadOnly;

    public static bool IsActive(EFieldRight mask) => (mask & Full) == Full;

    /// <summary>Read and Write only where both grant them; a hint of either stays.</summary>
    public static EFieldRight Combine(EFieldRight one, EFieldRight other) => (one & other & Full) | ((one | other) & Hints);
}
