using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>A row changes hands: by an assignment, or by its refusal.</summary>
internal static class RowOwner
{
    /// <summary>What is visible for its owner or for his group alone is then so for the new one: he could not read his own row otherwise.</summary>
    public static AppointmentRow Hand(this AppointmentRow row, int associateId, int groupId, int personId) => row with
    {
        AssociateId = associateId,
        UserGroupId = groupId,
        InvitedPersonId = personId,
        EmailId = 0,
        VisibleId = (AppointmentPrivate)row.Visibility switch
        {
            AppointmentPrivate.PrivateUser when row.VisibleId == row.AssociateId => associateId,
            AppointmentPrivate.PrivateGroup when row.VisibleId == row.UserGroupId => groupId,
            _ => row.VisibleId,
        },
    };
}
