using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>The sentry's judgement on one record: what is granted and, should somebody ask, why not more.</summary>
/// <param name="Table">Whose row of the matrix applied.</param>
/// <param name="RecordId">The record, 0 for a new one.</param>
/// <param name="Relation">Whose column applied.</param>
/// <param name="Role">What the role alone grants.</param>
/// <param name="Mask">What is left after the record's rules.</param>
/// <param name="Rules">The rules that applied.</param>
internal readonly record struct RecordRight(
    SentryTable Table, int RecordId, Relation Relation, ETableRight Role, ETableRight Mask, RecordRules Rules)
{
    /// <summary>Readable in full.</summary>
    public bool CanRead => Mask.Has(ETableRight.Select);

    /// <summary>Only start and end may be shown (appointment-operations.md C3).</summary>
    public bool IsFiltered => !CanRead && Mask.Has(ETableRight.Filtering);

    /// <summary>Neither readable nor shown as a block: the row does not exist for this caller.</summary>
    public bool IsHidden => !TableMask.HasRead(Mask);

    public bool IsNew => RecordId == 0;

    public bool Allows(ETableRight right) => Mask.Has(right);

    /// <summary>May this member be changed, the locks of the record's rules considered?</summary>
    public bool CanWrite(string member)
    {
        if (FieldLocks.Locked(Rules, member) || Override?.AllowsWrite(member) == false) return false;
        return Mask.Has(ETableRight.Update)
            || (IsNew && Mask.Has(ETableRight.Insert))
            || (Mask.Has(ETableRight.RestrictedUpdate) && FieldLocks.Unlocked(Rules, member));
    }

    /// <summary>May this member be shown?</summary>
    public bool CanReadMember(string member) => CanRead && Override?.AllowsRead(member) != false;

    /// <summary>What preferences leave of the record's rights, if they say anything of it.</summary>
    public RightOverride? Override { get; init; }

    /// <summary>The judgement with what preferences take from it (rights.md §10).</summary>
    public RecordRight Under(RightOverride left) => this with { Mask = TableMask.Combine(Mask, left.Mask), Override = left };

    /// <summary>The prepared reason of the role's cell, if there is one.</summary>
    public string? RoleReason { get; init; }

    /// <summary>Why rights are missing; blank when none is.</summary>
    public string Reason => Rules == RecordRules.None && Mask == Role && RoleReason is not null ? RoleReason : Reasons.For(this, TableMask.Full);

    /// <summary>The member TableRight of a carrier.</summary>
    public TableRight ToCarrier() => new() { Mask = Mask, Reason = Reason };
}
