using Services86.Agents.Appointments.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Principals;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Leads;

/// <summary>
/// The to-do that a lead becomes, in the check list of whoever is responsible. Nobody asks whether the caller may insert there
/// (appointment-rules.md §9.9), and everybody may see it, whatever the caller's own rows are by default.
/// </summary>
internal sealed class LeadTask(CallContext call, EntityDefaults defaults, AppointmentWriteRepository writes, WireTime time)
{
    /// <summary>
    /// The company's "our contact", else the associate for new companies, else the caller; who has no check list gives way to the next.
    /// </summary>
    public int Owner(LeadSubject subject, LeadRequest lead, ListSnapshot lists) =>
        HasCheckList(subject.ContactOwnerId, lists) ? subject.ContactOwnerId
        : HasCheckList(lead.AssociateId, lists) ? lead.AssociateId
        : call.Caller.AssociateId;

    public async Task AddAsync(LeadSubject subject, LeadRequest lead, int ownerId, DirectoryCarriers directory)
    {
        var findings = new ValidationFindings();
        findings.Limit(lead.DescribedBy, lead.Description, AppointmentEntityDescription.DescriptionLength);
        var row = defaults.Row(TaskType.ToDo, ownerId, directory.Lists);
        var now = defaults.Now;
        row = row with
        {
            StartAt = now,
            EndAt = new(now.Seconds + row.EndAt.Seconds - row.StartAt.Seconds),
            ActiveAt = now,
            ContactId = subject.ContactId,
            PersonId = subject.PersonId,
            InvitedPersonId = directory.PersonOf(ownerId),
            Description = lead.Description,
            Visibility = (short)AppointmentPrivate.Public,
            VisibleId = 0,
            UserFields = directory.AppointmentFields.Write(null, directory.AppointmentFields.Defaults(), findings),
        };
        findings.Conclude();
        await writes.InsertAsync(row, Guid.NewGuid(), time.UtcNow, call.Caller.AssociateId);
    }

    private static bool HasCheckList(int associateId, ListSnapshot lists) =>
        lists.Associates.TryGetValue(associateId, out var associate) && !associate.Deleted && UserKind.HasDiary(associate.Type);
}
