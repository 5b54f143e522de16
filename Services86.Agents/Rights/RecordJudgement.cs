using Services86.Agents.Principals;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>The record rules of each table (rights.md §5, §6): pure functions of caller and record.</summary>
internal static class RecordJudgement
{
    private const ETableRight Changing = ETableRight.Update | ETableRight.Insert | ETableRight.Delete;

    public static RecordRight OfContact(Caller caller, in ContactSubject contact)
    {
        var right = ByRole(caller, SentryTable.Contact, contact.Id, contact.Owner);
        if (caller.IsSystem) return right;
        if (contact.OwnsUsers) right = Without(right, ETableRight.Delete, RecordRules.OwnsUsers);
        if (contact.IsLicenceOwner) right = Restricted(Without(right, ETableRight.Delete, RecordRules.LicenceOwner), RecordRules.LicenceOwner);
        return right;
    }

    public static RecordRight OfPerson(Caller caller, in PersonSubject person)
    {
        var right = ByRole(caller, SentryTable.Person, person.Id, person.Owner);
        return person.IsAssociate && !caller.IsSystem ? Without(right, ETableRight.Delete, RecordRules.PersonIsUser) : right;
    }

    public static RecordRight OfAppointment(Caller caller, in AppointmentSubject row)
    {
        if (row.IsDocument)
        {
            return OfDocument(caller, new ActivitySubject(row.Id, row.Owner)
            {
                IsCompleted = row.IsCompleted,
                Visible = row.Visible,
                IsPublished = row.IsPublished,
            });
        }

        var right = ByRole(caller, SentryTable.Appointment, row.Id, row.Owner);
        if (caller.IsSystem) return right;
        if (right.Relation == Relation.Owner) right = Granted(right, Changing);
        else if (!IsPublic(caller, row.IsPublished, FunctionRight.ExternalAppointments)) return Hidden(right, RecordRules.Unpublished);
        else if (!IsVisible(caller, row.Owner, row.Visible))
        {
            var block = TableMask.HasRead(right.Mask) ? ETableRight.Filtering : ETableRight.None;
            return right with { Mask = block, Rules = RecordRules.Private };
        }

        return row.IsSlave ? Restricted(right, RecordRules.Invitation) : right;
    }

    public static RecordRight OfProject(Caller caller, int id, in Ownership owner, bool isPublished)
    {
        var right = ByRole(caller, SentryTable.Project, id, owner);
        return caller.IsSystem || right.Relation == Relation.Owner || IsPublic(caller, isPublished, FunctionRight.ExternalProjects)
            ? right
            : Hidden(right, RecordRules.Unpublished);
    }

    public static RecordRight OfSale(Caller caller, in ActivitySubject sale) =>
        OfActivity(caller, SentryTable.Sale, FunctionRight.ExternalSales, sale);

    public static RecordRight OfDocument(Caller caller, in ActivitySubject document) =>
        OfActivity(caller, SentryTable.Document, FunctionRight.ExternalDocuments, document);

    /// <summary>A record of a table without rules of its own: project member, relation, selection.</summary>
    public static RecordRight ByRole(Caller caller, SentryTable table, int id, in Ownership owner)
    {
        var relation = OwnerRelation.Of(caller, owner);
        var mask = caller.IsSystem ? TableMask.Full : caller.Role.Matrix[table, relation];
        return new RecordRight(table, id, relation, mask, mask, RecordRules.None)
        {
            RoleReason = caller.IsSystem ? "" : caller.Role.Matrix.Reason(table, relation),
        };
    }

    public static bool IsVisible(Caller caller, in Ownership owner, in VisibleScope scope) => scope.Privacy switch
    {
        AppointmentPrivate.PrivateUser => caller.AssociateId == (scope.Id != 0 ? scope.Id : owner.AssociateId),
        AppointmentPrivate.PrivateGroup => caller.BelongsTo(scope.Id != 0 ? scope.Id : owner.GroupId),
        _ => true,
    };

    private static RecordRight OfActivity(Caller caller, SentryTable table, string publishRight, in ActivitySubject row)
    {
        var right = ByRole(caller, table, row.Id, row.Owner);
        if (caller.IsSystem) return right;
        if (right.Relation == Relation.Owner) right = Granted(right, TableMask.Full);
        else if (!IsPublic(caller, row.IsPublished, publishRight)) return Hidden(right, RecordRules.Unpublished);
        else if (!IsVisible(caller, row.Owner, row.Visible)) return Hidden(right, RecordRules.Private);
        return row.IsCompleted ? Restricted(right, RecordRules.Completed) : right;
    }

    private static bool IsPublic(Caller caller, bool isPublished, string publishRight) =>
        isPublished || caller.Type != UserType.ExternalAssociate || !caller.Role.Has(publishRight);

    private static RecordRight Granted(in RecordRight right, ETableRight bits) =>
        right with { Role = right.Role | bits, Mask = right.Mask | bits, RoleReason = null };

    private static RecordRight Hidden(in RecordRight right, RecordRules rule) =>
        right with { Mask = ETableRight.None, Rules = right.Rules | rule };

    private static RecordRight Without(in RecordRight right, ETableRight bit, RecordRules rule) =>
        right with { Mask = right.Mask & ~bit, Rules = right.Rules | rule };

    private static RecordRight Restricted(in RecordRight right, RecordRules rule)
    {
        var mask = right.Mask.Has(ETableRight.Update) ? (right.Mask & ~ETableRight.Update) | ETableRight.RestrictedUpdate : right.Mask;
        return right with { Mask = mask, Rules = right.Rules | rule };
    }
}
