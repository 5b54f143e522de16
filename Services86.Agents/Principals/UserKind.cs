using Services86.Contracts.Shared;

namespace Services86.Agents.Principals;

/// <summary>The bits of associate.type as kinds of user (principal.md §6).</summary>
internal static class UserKind
{
    private const int NoPersonBit = 1;
    private const int NoDiaryBit = 4;

    public static UserType Of(int associateType) => associateType switch
    {
        0 => UserType.InternalAssociate,
        1 => UserType.ResourceAssociate,
        4 => UserType.ExternalAssociate,
        7 => UserType.AnonymousAssociate,
        13 => UserType.SystemAssociate,
        _ => UserType.Unknown,
    };

    public static bool IsPerson(int associateType) => (associateType & NoPersonBit) == 0;

    public static bool HasDiary(int associateType) => (associateType & NoDiaryBit) == 0;

    public static bool IsPerson(UserType type) => type is UserType.InternalAssociate or UserType.ExternalAssociate;
}
