using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Principals;

namespace Services86.Agents.Appointments.Entities;

/// <summary>A new plain row, in the caller's diary or in that of somebody for whom he may insert.</summary>
internal sealed class EntityInsert(
    CallContext call,
    EntityDefaults defaults,
    EditRulesOfCaller rules,
    EntityValidation validation,
    RowRights rights,
    AppointmentWriteRepository writes,
    LinkSave links,
    DerivedDates derived,
    Sentry sentry,
    WireTime time)
{
    /// <returns>The id of the row.</returns>
    public async Task<int> RunAsync(AppointmentEntity sent, DirectoryCarriers directory)
    {
        var seed = Seed(sent, directory);
        BookingGuard.DemandPlain(sent, seed);
        var right = rights.OnNew(directory.Lists.Associates[seed.AssociateId]);
        Sentry.Demand(right, ETableRight.Insert);

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
        await validation.CheckAsync(new(), row, directory.Lists, findings);
        findings.Conclude();

        var id = await writes.InsertAsync(row, Guid.NewGuid(), time.UtcNow, call.Caller.AssociateId);
        await links.ApplyAsync(id, plan);
        await derived.FollowAsync(row);
        return id;
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
