using System.Globalization;
using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The rules of saving (appointment-operations.md, Save step 3): what is unchanged is never refused.</summary>
internal sealed class EntityValidation(ReferenceRepository references, ZoneRegister zones)
{
    private const string NoSuch = "There is no such record: id ";

    public async ValueTask CheckAsync(AppointmentRow stored, AppointmentRow row, ListSnapshot lists, ValidationFindings findings)
    {
        if (row.Description != stored.Description) findings.Limit("Description", row.Description, AppointmentEntityDescription.DescriptionLength);
        if (row.Location != stored.Location) findings.Limit("Location", row.Location, AppointmentEntityDescription.LocationLength);
        Demand("Task", row.TaskId, stored.TaskId, lists.Tasks.ContainsKey(row.TaskId), findings);
        Demand("Priority", row.PriorityId, stored.PriorityId, lists.Item(ListNumber.Priority, row.PriorityId) is not null, findings);
        Demand("PreferredTZLocation", row.TzLocationId, stored.TzLocationId, zones.Find(row.TzLocationId) is not null, findings);
        Demand("VisibleFor", row.VisibleId, stored.VisibleId, IsViewer(row, lists), findings);
        await CheckRecordsAsync(stored, row, findings);
    }

    private async ValueTask CheckRecordsAsync(AppointmentRow stored, AppointmentRow row, ValidationFindings findings)
    {
        var isWithChanged = row.ContactId != stored.ContactId || row.PersonId != stored.PersonId;
        if (!isWithChanged
            && row.ProjectId == stored.ProjectId
            && row.SaleId == stored.SaleId
            && row.SuggestedAppointmentId == stored.SuggestedAppointmentId) return;

        var found = await references.CheckAsync(row);
        Demand("Contact", row.ContactId, stored.ContactId, found.Contacts > 0, findings);
        Demand("Person", row.PersonId, stored.PersonId, found.Persons > 0, findings);
        Demand("Project", row.ProjectId, stored.ProjectId, found.Projects > 0, findings);
        Demand("Sale", row.SaleId, stored.SaleId, found.Sales > 0, findings);
        Demand("SuggestedAppointmentId", row.SuggestedAppointmentId, stored.SuggestedAppointmentId, found.Suggestions > 0, findings);
        if (isWithChanged && row.PersonId != 0 && (row.ContactId == 0 || found.ContactOfPerson != row.ContactId))
        {
            findings.Add("Person", string.Create(CultureInfo.InvariantCulture, $"Person {row.PersonId} does not belong to contact {row.ContactId}"));
        }
    }

    private static bool IsViewer(AppointmentRow row, ListSnapshot lists) => (AppointmentPrivate)row.Visibility switch
    {
        AppointmentPrivate.PrivateUser => lists.Associates.ContainsKey(row.VisibleId),
        AppointmentPrivate.PrivateGroup => lists.Groups.ContainsKey(row.VisibleId),
        _ => true,
    };

    private static void Demand(string member, int id, int storedId, bool exists, ValidationFindings findings)
    {
        if (id != 0 && id != storedId && !exists) findings.Add(member, NoSuch + id.ToString(CultureInfo.InvariantCulture));
    }
}
