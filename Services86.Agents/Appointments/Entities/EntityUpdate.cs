using Services86.Agents.Appointments.Booking;
using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Principals;

namespace Services86.Agents.Appointments.Entities;

/// <summary>A stored follow-up replaced by a carrier: by its owner with everything that hangs on it, by a participant only what is his own.</summary>
internal sealed class EntityUpdate(
    EditRulesOfCaller rules,
    EntityValidation validation,
    RowRights rights,
    EntitySurroundings surroundings,
    LinkRepository links,
    LinkSave linkSave,
    MeetingStore meetings,
    MeetingEdit edit,
    Sentry sentry,
    WireTime time)
{
    /// <param name="sent">The carrier.</param>
    /// <param name="mode">Which dates of a series; null for what the carrier itself says of it.</param>
    /// <param name="directory">One state of the lists.</param>
    /// <returns>False when the carrier says what is stored: nothing was written.</returns>
    public async Task<bool> RunAsync(AppointmentEntity sent, RecurrenceUpdateMode? mode, DirectoryCarriers directory)
    {
        var meeting = await meetings.DemandAsync(sent.AppointmentId, SeriesPart.None);
        var wanted = mode ?? SeriesOrders.ModeOf(meeting.Asked, sent.Recurrence);
        var isWider = wanted is RecurrenceUpdateMode.ThisAndForward or RecurrenceUpdateMode.StopRecurrence;
        if (isWider && meeting.Asked.RecurrenceRuleId != 0) meeting = await meetings.DemandAsync(sent.AppointmentId, SeriesPart.Whole);

        var stored = meeting.Asked;
        var shown = stored.IsSlave && meeting.Master is { } master ? stored with { UserFields = master.UserFields } : stored;
        var right = await rights.OnAsync(stored, meeting.Master?.AssociateId ?? 0);
        Sentry.DemandAnyUpdate(right);
        using var restored = UnseenMembers.Restore(sent, shown, right, time);
        SlaveGuard.DemandOwnMembers(sent, meeting, right);
        if (stored is { IsSlave: true, RecurrenceRuleId: not 0 } && sent.Recurrence is { } series
            && !SeriesComparison.IsSame(series, await surroundings.RecurrenceAsync(stored), stored, time))
        {
            Sentry.DemandWrite(right, "Recurrence");
        }

        var findings = new ValidationFindings();
        var row = EntityEdit.Apply(shown, sent, rules.Current(directory.Lists), findings) with
        {
            UserFields = directory.AppointmentFields.Write(shown.UserFields, sent.UserDefinedFields, findings),
            ExtraFields = UserFieldSheet.WriteExtra(shown.ExtraFields, sent.ExtraFields),
        };
        IReadOnlyList<LinkRow> before = sent.Links is not null ? await links.FindAsync(sent.AppointmentId) : [];
        var plan = await linkSave.PlanAsync(before, sent.Links, findings);
        DemandMembers(right, shown, row, plan, directory);
        if (sent.Associate is { AssociateId: not 0 } owner && owner.AssociateId != stored.AssociateId && directory.Associate(owner.AssociateId) is null)
        {
            findings.Add("Associate", $"There is no associate with id {owner.AssociateId}");
        }

        await validation.CheckAsync(shown, row, directory.Lists, findings);
        findings.Conclude();

        if (stored.IsSlave) PutSlave(meeting, row with { UserFields = stored.UserFields }, wanted);
        else await edit.ApplyAsync(meeting, row, sent, wanted, directory);
        if (meeting.IsUnchanged && plan.IsEmpty) return false;
        await meetings.WriteAsync(meeting);
        await linkSave.ApplyAsync(stored.AppointmentId, plan);
        return true;
    }

    // A participant's alarm and priority, and that he has done his part.
    private static void PutSlave(Meeting meeting, AppointmentRow row, RecurrenceUpdateMode mode)
    {
        var before = meeting.Asked;
        var later = meeting.Similar(before, mode == RecurrenceUpdateMode.ThisAndForward).Skip(1).Where(date => date.Status != (short)AppointmentStatus.Completed).ToArray();
        meeting.PutAnswer(before, row);
        foreach (var date in later) meeting.Put(DateColumns.Follow(date, before, row));
    }

    private void DemandMembers(in RecordRight right, AppointmentRow stored, AppointmentRow row, LinkPlan plan, DirectoryCarriers directory)
    {
        foreach (var member in ChangedMembers.Between(stored, row)) Sentry.DemandWrite(right, member);
        if (!plan.IsEmpty) Sentry.DemandWrite(right, "Links");
        if (directory.AppointmentFields.ChangesReadOnly(stored.UserFields, row.UserFields, isNew: false))
        {
            sentry.Demand(FunctionRight.ReadOnlyOverride, SentryTable.Appointment, row.AppointmentId);
        }
    }
}
