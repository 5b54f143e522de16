using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Principals;

namespace Services86.Agents.Appointments.Entities;

/// <summary>A stored row replaced by a carrier.</summary>
internal sealed class EntityUpdate(
    CallContext call,
    EditRulesOfCaller rules,
    EntityValidation validation,
    BookingGuard bookings,
    RowRights rights,
    AppointmentRepository appointments,
    AppointmentWriteRepository writes,
    LinkRepository links,
    LinkSave linkSave,
    DerivedDates derived,
    Sentry sentry,
    WireTime time)
{
    public enum Outcome
    {
        /// <summary>The carrier says what is stored: nothing was written, and the row does not count as updated.</summary>
        Unchanged,
        Written,

        /// <summary>Somebody has written the row since it was read.</summary>
        Overtaken,
    }

    public async Task<Outcome> RunAsync(AppointmentEntity sent, DirectoryCarriers directory)
    {
        var id = sent.AppointmentId;
        if (await appointments.FindAsync(id) is not { } found || !RowType.IsFollowUp((AppointmentType)found.Row.Type))
        {
            throw new SoNotFoundException("appointment", id);
        }

        var stored = found.Row;
        var right = await rights.OnAsync(stored, found.MasterAssociateId);
        Sentry.DemandAnyUpdate(right);
        using var restored = UnseenMembers.Restore(sent, stored, right, time);
        await bookings.DemandUnchangedAsync(sent, stored, directory.PersonOf(stored.AssociateId), right);

        var findings = new ValidationFindings();
        var row = EntityEdit.Apply(stored, sent, rules.Current(directory.Lists), findings) with
        {
            UserFields = directory.AppointmentFields.Write(stored.UserFields, sent.UserDefinedFields, findings),
            ExtraFields = UserFieldSheet.WriteExtra(stored.ExtraFields, sent.ExtraFields),
        };
        IReadOnlyList<LinkRow> before = found.HasLinks && sent.Links is not null ? await links.FindAsync(id) : [];
        var plan = await linkSave.PlanAsync(before, sent.Links, findings);
        DemandMembers(right, stored, row, plan);
        if (directory.AppointmentFields.ChangesReadOnly(stored.UserFields, row.UserFields, isNew: false))
        {
            sentry.Demand(FunctionRight.ReadOnlyOverride, SentryTable.Appointment, id);
        }

        await validation.CheckAsync(stored, row, directory.Lists, findings);
        findings.Conclude();
        return await WriteAsync(stored, row, plan);
    }

    private static void DemandMembers(in RecordRight right, AppointmentRow stored, AppointmentRow row, LinkPlan plan)
    {
        var changed = ChangedMembers.Between(stored, row);
        foreach (var member in changed) Sentry.DemandWrite(right, member);
        if (!plan.IsEmpty) Sentry.DemandWrite(right, "Links");
        BookingGuard.DemandOwn(stored, changed);
    }

    private async Task<Outcome> WriteAsync(AppointmentRow stored, AppointmentRow row, LinkPlan plan)
    {
        if (row == stored && plan.IsEmpty) return Outcome.Unchanged;
        var (now, by) = (time.UtcNow, call.Caller.AssociateId);
        if (!await writes.UpdateAsync(row, now, by)) return Outcome.Overtaken;
        if (stored.Status == (short)AppointmentStatus.BookingDeclined && row.Status != stored.Status && stored.IsSlave)
        {
            await writes.WithdrawRefusalAsync(stored.MasterId, now, by);
        }

        await linkSave.ApplyAsync(row.AppointmentId, plan);
        await derived.FollowAsync(stored, row);
        return Outcome.Written;
    }
}
