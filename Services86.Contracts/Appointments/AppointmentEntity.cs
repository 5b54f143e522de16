using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>
/// A follow-up with everything that can be edited. On save an absent text, number or flag clears, nil Participants, Links and Recurrence are
/// kept, and of sub-carriers only the id counts. Dates are in the zone of the TimeZone header unless they say otherwise.
/// </summary>
/// <remarks>Source: appointment-entities.md §1; appointment-operations.md §2.</remarks>
[DataContract]
public sealed class AppointmentEntity : Carrier
{
    /// <summary>
    /// Owner, in whose diary or check list the row is; nil on insert is the caller. Changing it assigns the row. Nil on the row of an
    /// external participant.
    /// </summary>
    [DataMember(Order = 1)] public Associate? Associate { get; set; }
    /// <summary>Company the follow-up is with; nil or id 0 is none.</summary>
    [DataMember(Order = 2)] public Contact? Contact { get; set; }
    /// <summary>Who created it. Read-only.</summary>
    [DataMember(Order = 3)] public Associate? CreatedBy { get; set; }
    /// <summary>Who changed it last; nil until the first change. Read-only.</summary>
    [DataMember(Order = 4)] public Associate? UpdatedBy { get; set; }
    /// <summary>When it was created, UTC whatever the TimeZone header says. Read-only.</summary>
    [DataMember(Order = 5)] public DateTime CreatedDate { get; set; }
    /// <summary>Id; 0 is a new row.</summary>
    [DataMember(Order = 6)] public int AppointmentId { get; set; }
    /// <summary>Text, shared by all rows of a booking, at most 2047 characters; only the owner of the booking may change it.</summary>
    [DataMember(Order = 7)] public string? Description { get; set; }
    /// <summary>Start.</summary>
    [DataMember(Order = 8)] public DateTime StartDate { get; set; }
    /// <summary>End, for a to-do its deadline; one before the start becomes the start.</summary>
    [DataMember(Order = 9)] public DateTime EndDate { get; set; }
    /// <summary>Person that this row invites; on a master or plain row the owner's own, nil for resources. Read-only.</summary>
    [DataMember(Order = 10)] public Person? InvitedPerson { get; set; }
    /// <summary>Person of Contact whom the follow-up is with, never the invited one; nil or id 0 is none.</summary>
    [DataMember(Order = 11)] public Person? Person { get; set; }
    /// <summary>Own id on the master of a booking, the master's id on a participant's row, 0 outside a booking. Read-only.</summary>
    [DataMember(Order = 12)] public int MotherId { get; set; }
    /// <summary>Item of list Priority; nil or id 0 is none.</summary>
    [DataMember(Order = 13)] public Priority? Priority { get; set; }
    /// <summary>Who may see it, in short; see VisibleFor.</summary>
    [DataMember(Order = 14)] public AppointmentPrivate Private { get; set; }
    /// <summary>Project it belongs to; nil or id 0 is none.</summary>
    [DataMember(Order = 15)] public Project? Project { get; set; }
    /// <summary>Diary or check list, answered or pending; only InDiary and InChecklist are taken from callers.</summary>
    [DataMember(Order = 16)] public AppointmentType Type { get; set; }
    /// <summary>When it was last changed, UTC whatever the TimeZone header says; 0001-01-01 until the first change. Read-only.</summary>
    [DataMember(Order = 17)] public DateTime UpdatedDate { get; set; }
    /// <summary>
    /// NotStarted, Completed, or with the three-state preference Started. A value equal to what a read gives leaves the status alone.
    /// </summary>
    [DataMember(Order = 18)] public ActivityStatus Completed { get; set; }
    /// <summary>Number of Links. Read-only.</summary>
    [DataMember(Order = 19)] public int ActiveLinks { get; set; }
    /// <summary>The full set of links; nil keeps them, an empty array removes them.</summary>
    [DataMember(Order = 20)] public Link[]? Links { get; set; }
    /// <summary>Time between alarm and start, whole minutes; kept when HasAlarm is false.</summary>
    [DataMember(Order = 21)] public TimeSpan AlarmLeadTime { get; set; }
    /// <summary>True when an alarm is to be given.</summary>
    [DataMember(Order = 22)] public bool HasAlarm { get; set; }
    /// <summary>Colour of old clients; others take the task's.</summary>
    [DataMember(Order = 23)] public short ColorIndex { get; set; }
    /// <summary>True when the time does not count as busy.</summary>
    [DataMember(Order = 24)] public bool IsFree { get; set; }
    /// <summary>True for an all-day event.</summary>
    [DataMember(Order = 25)] public bool IsAlldayEvent { get; set; }
    /// <summary>Time blocked after the end, whole minutes.</summary>
    [DataMember(Order = 26)] public TimeSpan LagTime { get; set; }
    /// <summary>Time blocked before the start, whole minutes.</summary>
    [DataMember(Order = 27)] public TimeSpan LeadTime { get; set; }
    /// <summary>Place, free text, at most 254 characters.</summary>
    [DataMember(Order = 28)] public string? Location { get; set; }
    /// <summary>Number of participants who refused. Read-only.</summary>
    [DataMember(Order = 29)] public short RejectCounter { get; set; }
    /// <summary>Reason given by who refused; erased on acceptance. Read-only but for Reject.</summary>
    [DataMember(Order = 30)] public string? RejectReason { get; set; }
    /// <summary>The series; never nil from the server. Nil keeps it; switched off it ends the series.</summary>
    [DataMember(Order = 31)] public RecurrenceInfo? Recurrence { get; set; }
    /// <summary>Everybody who takes part, owner first; empty outside a booking. Nil keeps them, an empty array removes them.</summary>
    [DataMember(Order = 32)] public ParticipantInfo[]? Participants { get; set; }
    /// <summary>How far the hand-over is. Read-only, but Assigning on insert orders one.</summary>
    [DataMember(Order = 33)] public AssignmentStatus AssignmentStatus { get; set; }
    /// <summary>How the participant answered; None on every other row. Read-only.</summary>
    [DataMember(Order = 34)] public InvitationStatus InvitationStatus { get; set; }
    /// <summary>What the row is within a booking. Read-only.</summary>
    [DataMember(Order = 35)] public BookingType BookingType { get; set; }
    /// <summary>The date to search and show by: the start, or for a completed to-do when it was done. Read-only.</summary>
    [DataMember(Order = 36)] public DateTime ActiveDate { get; set; }
    /// <summary>True when it overlaps another busy row of the owner. Read-only.</summary>
    [DataMember(Order = 37)] public bool HasConflict { get; set; }
    /// <summary>Who last handed the row to its owner; nil if nobody.</summary>
    [DataMember(Order = 38)] public Associate? AssignedBy { get; set; }
    /// <summary>Owner of the booking; the row's own owner outside one, nil when the master is gone. Read-only.</summary>
    [DataMember(Order = 39)] public Associate? MotherAssociate { get; set; }
    /// <summary>Kind of activity, item of list Task; nil keeps it, on insert the default.</summary>
    [DataMember(Order = 40)] public TaskListItem? Task { get; set; }
    /// <summary>Id of the zone to show the row in; does not change the stored time.</summary>
    [DataMember(Order = 41)] public int PreferredTZLocation { get; set; }
    /// <summary>Sale it belongs to; nil or id 0 is none.</summary>
    [DataMember(Order = 42)] public Sale? Sale { get; set; }
    /// <summary>Guide step it was made from; 0 is none.</summary>
    [DataMember(Order = 43)] public int SuggestedAppointmentId { get; set; }
    /// <summary>True for a milestone of the project.</summary>
    [DataMember(Order = 44)] public bool IsMileStone { get; set; }
    /// <summary>
    /// User-defined fields: key = ProgId, or SuperOffice:&lt;number&gt; without one; values encoded ([I:123], [D:11/09/2017], text as it is).
    /// Only the keys sent are written; nil keeps all.
    /// </summary>
    [DataMember(Order = 45)] public StringDictionary? UserDefinedFields { get; set; }
    /// <summary>
    /// Values that other programs keep with the row: plug-in, foreign key or Table.Field. Only the keys sent are written; nil keeps all.
    /// </summary>
    [DataMember(Order = 46)] public StringDictionary? ExtraFields { get; set; }
    /// <summary>Date of the published event.</summary>
    [DataMember(Order = 47)] public DateTime PublishEventDate { get; set; }
    /// <summary>Last day of publishing, included, a calendar date as written; 0001-01-01 is open.</summary>
    [DataMember(Order = 48), AsWritten] public DateTime PublishTo { get; set; }
    /// <summary>First day of publishing, included, a calendar date as written; 0001-01-01 is open.</summary>
    [DataMember(Order = 49), AsWritten] public DateTime PublishFrom { get; set; }
    /// <summary>True when the row is published.</summary>
    [DataMember(Order = 50)] public bool IsPublished { get; set; }
    /// <summary>
    /// Who may see it, normally one element. Of this and Private the one that differs from what is stored counts; if both do, this one.
    /// </summary>
    [DataMember(Order = 51)] public VisibleFor[]? VisibleFor { get; set; }
}
