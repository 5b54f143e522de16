using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>What becomes of the row of a participant or an assignee: the table of appointment-rules.md §3.4, line by line.</summary>
/// <remarks>Resources and persons who are no users are asked nothing: the table is not for them.</remarks>
internal static class InvitationStates
{
    // "=" leaves the row as it is, "delete" ends it.
    private const string Rules = """
        now                 seen              accepted    refused             moved         removed         acknowledged
        Booking             BookingSeen       NotStarted  BookingDeclined     =             delete          =
        BookingMoved        BookingMovedSeen  NotStarted  BookingDeclined     =             BookingDeleted  =
        BookingSeen         =                 NotStarted  BookingDeclined     BookingMoved  BookingDeleted  =
        BookingMovedSeen    =                 NotStarted  BookingDeclined     BookingMoved  BookingDeleted  =
        NotStarted          =                 =           BookingDeclined     BookingMoved  BookingDeleted  =
        Started             =                 =           BookingDeclined     BookingMoved  BookingDeleted  =
        Completed           =                 =           BookingDeclined     =             BookingDeleted  =
        BookingDeclined     =                 NotStarted  BookingDeclined     BookingMoved  delete          Hidden
        Hidden              =                 NotStarted  BookingDeclined     =             delete          =
        BookingDeleted      =                 =           =                   =             =               =
        Assignment          AssignmentSeen    NotStarted  AssignmentDeclined  =             delete          =
        AssignmentSeen      =                 NotStarted  AssignmentDeclined  =             delete          =
        AssignmentDeclined  =                 =           =                   =             delete          NotStarted
        """;

    private static readonly Dictionary<(AppointmentStatus Now, InvitationEvent Event), AppointmentStatus?> Table = Read();

    /// <summary>The status afterwards; null for a row that is deleted.</summary>
    public static AppointmentStatus? After(AppointmentStatus now, InvitationEvent happened) =>
        Table.TryGetValue((now, happened), out var next) ? next : now;

    private static Dictionary<(AppointmentStatus, InvitationEvent), AppointmentStatus?> Read()
    {
        var lines = Rules.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var events = Array.ConvertAll(lines[0][1..], name => Enum.Parse<InvitationEvent>(name, ignoreCase: true));
        var table = new Dictionary<(AppointmentStatus, InvitationEvent), AppointmentStatus?>();
        foreach (var line in lines[1..])
        {
            var now = Enum.Parse<AppointmentStatus>(line[0]);
            for (var i = 0; i < events.Length; i++) table.Add((now, events[i]), Status(line[i + 1], now));
        }

        return table;
    }

    private static AppointmentStatus? Status(string cell, AppointmentStatus now) => cell switch
    {
        "=" => now,
        "delete" => null,
        _ => Enum.Parse<AppointmentStatus>(cell),
    };
}

/// <summary>What can happen to an invitation or an assignment.</summary>
internal enum InvitationEvent
{
    Seen,
    Accepted,
    Refused,

    /// <summary>The owner has changed the time.</summary>
    Moved,

    /// <summary>The owner has taken the participant out, or deleted the meeting.</summary>
    Removed,

    /// <summary>The owner has taken notice of a refusal.</summary>
    Acknowledged,
}
