using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Lists;

/// <summary>
/// What preferences take from a caller is blank wherever a row is shown in other forms than the short carrier: in alarms and to calendars (rights.md §10).
/// </summary>
internal static class UnseenRowMembers
{
    private static readonly (string Member, Func<AppointmentListRow, AppointmentListRow> Blank)[] Members =
    [
        ("Description", row => row with { Description = "" }),
        ("Location", row => row with { Location = "" }),
        ("Contact", row => row with { ContactId = 0 }),
        ("Person", row => row with { PersonId = 0 }),
        ("Project", row => row with { ProjectId = 0 }),
        ("Sale", row => row with { SaleId = 0 }),
        ("Task", row => row with { TaskId = 0 }),
        ("IsAlldayEvent", row => row with { AllDay = false }),
        ("IsFree", row => row with { IsFree = false }),
        ("Completed", row => row.Status == (short)AppointmentStatus.Completed ? row with { Status = (short)AppointmentStatus.NotStarted } : row),
    ];

    /// <summary>The rows as the caller may see them.</summary>
    public static List<JudgedRow> Readable(this List<JudgedRow> page) => page.ConvertAll(judged => judged with { Row = judged.Row.Readable(judged.Right) });

    private static AppointmentListRow Readable(this AppointmentListRow row, in RecordRight right)
    {
        if (right.Override is not { HasMembers: true }) return row;
        foreach (var (member, blank) in Members)
        {
            if (!right.CanReadMember(member)) row = blank(row);
        }

        return row;
    }
}
