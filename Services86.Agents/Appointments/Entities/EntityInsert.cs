using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

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
    SaleRepository sales,
    WireTime time)
{
    /// <returns>The id of the row.</returns>
    public async Task<int> RunAsync(AppointmentEntity sent, DirectoryCarriers directory)
    {
        var seed = Seed(sent, directory);
        BookingGuard.DemandPlain(sent, seed);
        Sentry.Demand(rights.OnNew(seed.AssociateId, seed.UserGroupId), ETableRight.Insert);

        var findings = new ValidationFindings();
        var row = EntityEdit.Apply(seed, sent, rules.Current(directory.Lists), findings) with
        {
            UserFields = directory.AppointmentFields.Write(null, sent.UserDefinedFields, findings),
        };
        await validation.CheckAsync(new(), row, directory.Lists, findings);
        var plan = await links.PlanAsync([], sent.Links, findings);
        findings.Conclude();

        var id = await writes.InsertAsync(row, Guid.NewGuid(), time.UtcNow, call.Caller.AssociateId);
        await links.ApplyAsync(id, plan);
        if (row.SaleId != 0) await sales.RecomputeDueAsync([row.SaleId]);
        return id;
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
