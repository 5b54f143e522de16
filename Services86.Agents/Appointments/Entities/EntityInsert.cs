using Services86.Agents.Appointments.Booking;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Principals;

namespace Services86.Agents.Appointments.Entities;

/// <summary>A new follow-up, in the caller's diary, in that of somebody for whom he may insert, or as an assignment.</summary>
internal sealed class EntityInsert(
    CallContext call,
    EntityDefaults defaults,
    EditRulesOfCaller rules,
    EntityValidation validation,
    RowRights rights,
    MeetingInsert meetings,
    LinkSave links,
    Sentry sentry,
    WireTime time)
{
    /// <returns>The id of the row.</returns>
    public async Task<int> RunAsync(AppointmentEntity sent, RecurrenceUpdateMode mode, DirectoryCarriers directory)
    {
        var seed = Seed(sent, directory);
        var sender = SenderOf(sent, seed);
        var right = rights.OnNew(directory.Lists.Associates[seed.AssociateId]);
        if (sender == 0) Sentry.Demand(right, ETableRight.Insert);
        else MeetingAssignment.Receiver(new() { AssociateId = seed.AssociateId }, directory);

        var card = right.Override is { HasMembers: true } ? Card(sent, seed, directory) : null;
        using var restored = card is null ? null : UnseenMembers.Restore(sent, card, right, time);
        var findings = new ValidationFindings();
        var row = EntityEdit.Apply(seed, sent, rules.Current(directory.Lists), findings) with
        {
            UserFields = directory.AppointmentFields.Write(null, sent.UserDefinedFields, findings),
        };
        var plan = await links.PlanAsync([], sent.Links, findings);
        if (card is not null) DemandMembers(right, card, row, plan);
        if (directory.AppointmentFields.ChangesReadOnly(null, row.UserFields, isNew: true)) sentry.Demand(FunctionRight.ReadOnlyOverride, SentryTable.Appointment, 0);
        if (sender != 0 && directory.Associate(sender) is null) findings.Add("AssignedBy", $"There is no associate with id {sender}");
        await validation.CheckAsync(new(), row, directory.Lists, findings);
        findings.Conclude();

        var id = await meetings.RunAsync(row, sent, mode, sender, directory);
        await links.ApplyAsync(id, plan);
        return id;
    }

    // An order to assign needs no right in the receiver's diary: his answer is the check (Save step 6, appointment-rules.md §3.1).
    private int SenderOf(AppointmentEntity sent, AppointmentRow seed)
    {
        if (sent.AssignedBy is { AssociateId: not 0 } by && by.AssociateId != seed.AssociateId) return by.AssociateId;
        return sent.AssignmentStatus == AssignmentStatus.Assigning && seed.AssociateId != call.Caller.AssociateId ? call.Caller.AssociateId : 0;
    }

    // What may not be written has to stay as the default entity has it (rights.md §10).
    private static void DemandMembers(in RecordRight right, AppointmentRow card, AppointmentRow row, LinkPlan plan)
    {
        foreach (var member in ChangedMembers.Between(card, row)) Sentry.DemandWrite(right, member);
        if (!plan.IsEmpty) Sentry.DemandWrite(right, "Links");
    }

    private AppointmentRow Card(AppointmentEntity sent, AppointmentRow seed, DirectoryCarriers directory)
    {
        var fields = directory.AppointmentFields;
        var kind = sent.Type == AppointmentType.InChecklist ? TaskType.ToDo : directory.Lists.KindOfTask(sent.Task?.TaskListItemId ?? 0);
        return defaults.Row(kind, seed.AssociateId, directory.Lists) with { UserFields = fields.Write(null, fields.Defaults(), new()) };
    }

    // What the carrier may leave out on insert: owner, task, start and zone (Save step 0). Everything else it replaces.
    private AppointmentRow Seed(AppointmentEntity sent, DirectoryCarriers directory)
    {
        var ownerId = sent.Associate is { AssociateId: not 0 } owner ? owner.AssociateId : call.Caller.AssociateId;
        if (!directory.IsActiveUser(ownerId)) throw new SoValidationException("Associate", $"There is no active associate with id {ownerId}");
        return defaults.Row(Kind(sent, directory), ownerId, directory.Lists) with
        {
            Type = (short)AppointmentType.Unknown,
            Visibility = (short)AppointmentPrivate.Public,
            VisibleId = 0,
            InvitedPersonId = directory.PersonOf(ownerId),
        };
    }

    private static TaskType Kind(AppointmentEntity sent, DirectoryCarriers directory) => sent.Type switch
    {
        AppointmentType.InChecklist => TaskType.ToDo,
        AppointmentType.InDiary => TaskType.Appointment,
        _ => directory.Lists.KindOfTask(sent.Task?.TaskListItemId ?? 0),
    };
}
