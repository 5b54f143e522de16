using Services86.Agents.Errors;
using Services86.Contracts.Shared;

namespace Services86.Agents.Rights;

/// <summary>The texts of rights.md §7; put together only when somebody is refused or a mask is not full.</summary>
internal static class Reasons
{
    private const string Private = "This activity is private";

    private static readonly (ETableRight Right, string Word)[] Words =
    [
        (ETableRight.Select, "read"),
        (ETableRight.Insert, "create"),
        (ETableRight.Update, "update"),
        (ETableRight.Delete, "delete"),
    ];

    public static string MissingFunction(string key) => $"Missing functional right: {key}";

    /// <summary>Why the judgement lacks some of the wanted rights; blank when it lacks none.</summary>
    public static string For(in RecordRight right, ETableRight wanted)
    {
        if ((wanted & ~right.Mask) == 0) return "";
        if (right.Rules.HasFlag(RecordRules.Private)) return Private;
        var texts = new List<string>();
        foreach (var (bit, word) in Words)
        {
            if (!wanted.Has(bit) || right.Mask.Has(bit)) continue;
            var text = !right.Role.Has(bit) ? ByRole(right, word)
                : right.Override is { } left && !left.Mask.Has(bit) ? OrGeneric(left.Reason)
                : ByRule(right, bit);
            if (text.Length > 0 && !texts.Contains(text)) texts.Add(text);
        }

        return string.Join("; ", texts);
    }

    /// <summary>Why a member may not be changed; blank when it may.</summary>
    public static string ForWrite(in RecordRight right, string member)
    {
        if (right.CanWrite(member)) return "";
        if (right.Override is { } left && !left.AllowsWrite(member)) return OrGeneric(left.ReasonOf(member));
        var needed = right.IsNew ? ETableRight.Insert : ETableRight.Update;
        return FieldLocks.Locked(right.Rules, member) ? ByRule(right, needed) : For(right, needed);
    }

    /// <summary>Why a member is not shown; blank when it is.</summary>
    public static string ForRead(in RecordRight right, string member) =>
        right.CanRead && right.Override is { } left && !left.AllowsRead(member) ? OrGeneric(left.ReasonOf(member)) : For(right, ETableRight.Select);

    private static string OrGeneric(string text) => text.Length > 0 ? text : SoSentryException.GenericReason;

    private static string ByRole(in RecordRight right, string word) =>
        $"Your role does not allow {word} on {TableName.Of(right.Table)} owned by {OwnerRelation.Words(right.Relation)}";

    private static string ByRule(in RecordRight right, ETableRight bit)
    {
        var rules = right.Rules;
        if (rules.HasFlag(RecordRules.Invitation)) return "Only the organizer can change this field";
        if (rules.HasFlag(RecordRules.Completed)) return $"This {TableName.Of(right.Table)} is completed";
        if (rules.HasFlag(RecordRules.PersonIsUser)) return "This person is a SuperOffice user and cannot be deleted";
        if (bit == ETableRight.Delete && rules.HasFlag(RecordRules.OwnsUsers)) return "This company owns users and cannot be deleted";
        return rules.HasFlag(RecordRules.LicenceOwner) ? "This company owns the license; its name cannot be changed" : "";
    }
}
