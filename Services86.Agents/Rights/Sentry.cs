using Services86.Agents.Errors;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>Judges records for the caller of this call and refuses what is not granted.</summary>
/// <remarks>Reads: ask, then leave out or blank. Writes: <see cref="Demand"/> is the first line. rights.md §7.</remarks>
internal sealed class Sentry(CallContext call, OwnerRegister owners, RightOverrideRegister overrides)
{
    public RecordRight OfContact(in ContactSubject contact) =>
        Limited(RecordJudgement.OfContact(call.Caller, contact with { Owner = owners.Complete(contact.Owner) }));

    public RecordRight OfPerson(in PersonSubject person) =>
        Limited(RecordJudgement.OfPerson(call.Caller, person with { Owner = owners.Complete(person.Owner) }));

    public RecordRight OfAppointment(in AppointmentSubject row) =>
        Limited(RecordJudgement.OfAppointment(call.Caller, row with { Owner = owners.Complete(row.Owner) }));

    public RecordRight OfSale(in ActivitySubject sale) =>
        Limited(RecordJudgement.OfSale(call.Caller, sale with { Owner = owners.Complete(sale.Owner) }));

    public RecordRight OfDocument(in ActivitySubject document) =>
        Limited(RecordJudgement.OfDocument(call.Caller, document with { Owner = owners.Complete(document.Owner) }));

    public RecordRight OfProject(int id, Ownership owner, bool isPublished) =>
        Limited(RecordJudgement.OfProject(call.Caller, id, owners.Complete(owner), isPublished));

    /// <summary>A record of a table without rules of its own: project member, relation, selection.</summary>
    public RecordRight OfRecord(SentryTable table, int id, Ownership owner) =>
        Limited(RecordJudgement.ByRole(call.Caller, table, id, owners.Complete(owner)));

    /// <summary>What the role alone grants on the records of an owner; preferences speak of single records and of new ones, not of a diary.</summary>
    public RecordRight OfOwner(SentryTable table, Ownership owner) => RecordJudgement.ByRole(call.Caller, table, 0, owners.Complete(owner));

    /// <summary>Refuses unless the right is granted in full; a restricted update is not an Update, ask <see cref="DemandWrite"/> per member.</summary>
    /// <exception cref="SoSentryException">With the reason for exactly this right.</exception>
    public static void Demand(in RecordRight right, ETableRight wanted)
    {
        if (!right.Allows(wanted)) throw Refusal(right, wanted, Reasons.For(right, wanted));
    }

    /// <summary>Refuses unless the row may be updated at least in part: the first line of a save, before the changed members are known.</summary>
    public static void DemandAnyUpdate(in RecordRight right)
    {
        if (!TableMask.HasUpdate(right.Mask)) throw Refusal(right, ETableRight.Update, Reasons.For(right, ETableRight.Update));
    }

    /// <summary>Refuses unless this member may be changed; call it for members that differ from what a read gives.</summary>
    public static void DemandWrite(in RecordRight right, string member)
    {
        if (right.CanWrite(member)) return;
        throw Refusal(right, right.IsNew ? ETableRight.Insert : ETableRight.Update, Reasons.ForWrite(right, member));
    }

    public bool Has(string functionRight) => call.Caller.IsSystem || call.Caller.Role.Has(functionRight);

    /// <summary>Refuses unless the role has the functional right (rights.md §8).</summary>
    /// <param name="functionRight">A key of <see cref="FunctionRight"/>.</param>
    /// <param name="table">The table the operation works on, for the Parameters.</param>
    /// <param name="recordId">The record it works on, 0 for none.</param>
    public void Demand(string functionRight, SentryTable table, int recordId)
    {
        if (Has(functionRight)) return;
        throw new SoSentryException(Reasons.MissingFunction(functionRight), TableName.Of(table), recordId, functionRight);
    }

    /// <summary>May the caller change the small lists? (appointment-operations.md §12)</summary>
    public bool AdministersLists => Has(FunctionRight.AdminLists) || Has(FunctionRight.AdminAll);

    /// <summary>Refuses unless the caller may change the small lists.</summary>
    /// <param name="table">The list's table, for the Parameters.</param>
    /// <param name="id">The entry, 0 for a new one.</param>
    public void DemandListAdministration(string table, int id)
    {
        if (AdministersLists) return;
        throw new SoSentryException(Reasons.MissingFunction(FunctionRight.AdminLists), table, id, FunctionRight.AdminLists);
    }

    // rights.md §10: preferences come last and only take away.
    private RecordRight Limited(in RecordRight right) =>
        !call.Caller.IsSystem && overrides.Find(right.Table, right.RecordId, call.Caller) is { } left ? right.Under(left) : right;

    private static SoSentryException Refusal(in RecordRight right, ETableRight wanted, string reason) =>
        new(reason, TableName.Of(right.Table), right.RecordId, Strongest(wanted).ToString());

    // One name per refusal (envelope.md §4): the first of the wanted rights in the order of the reason texts.
    private static ETableRight Strongest(ETableRight wanted) =>
        wanted.Has(ETableRight.Select) ? ETableRight.Select
        : wanted.Has(ETableRight.Insert) ? ETableRight.Insert
        : wanted.Has(ETableRight.Update) ? ETableRight.Update
        : ETableRight.Delete;
}
