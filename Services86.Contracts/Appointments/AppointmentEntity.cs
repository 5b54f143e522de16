using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Appointment entity.</summary>
[DataContract]
public sealed class AppointmentEntity : Carrier
{
    /// <summary>Associate.</summary>
    [DataMember(Order = 1)] public Associate? Associate { get; set; }
    /// <summary>Contact.</summary>
    [DataMember(Order = 2)] public Contact? Contact { get; set; }
    /// <summary>Created by.</summary>
    [DataMember(Order = 3)] public Associate? CreatedBy { get; set; }
    /// <summary>Updated by.</summary>
    [DataMember(Order = 4)] public Associate? UpdatedBy { get; set; }
    /// <summary>Created date.</summary>
    [DataMember(Order = 5)] public DateTime CreatedDate { get; set; }
    /// <summary>Appointment id.</summary>
    [DataMember(Order = 6)] public int AppointmentId { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 7)] public string? Description { get; set; }
    /// <summary>Start date.</summary>
    [DataMember(Order = 8)] public DateTime StartDate { get; set; }
    /// <summary>End date.</summary>
    [DataMember(Order = 9)] public DateTime EndDate { get; set; }
    /// <summary>Invited person.</summary>
    [DataMember(Order = 10)] public Person? InvitedPerson { get; set; }
    /// <summary>Person.</summary>
    [DataMember(Order = 11)] public Person? Person { get; set; }
    /// <summary>Mother id.</summary>
    [DataMember(Order = 12)] public int MotherId { get; set; }
    /// <summary>Priority.</summary>
    [DataMember(Order = 13)] public Priority? Priority { get; set; }
    /// <summary>Private.</summary>
    [DataMember(Order = 14)] public AppointmentPrivate Private { get; set; }
    /// <summary>Project.</summary>
    [DataMember(Order = 15)] public Project? Project { get; set; }
    /// <summary>Type.</summary>
    [DataMember(Order = 16)] public AppointmentType Type { get; set; }
    /// <summary>Updated date.</summary>
    [DataMember(Order = 17)] public DateTime UpdatedDate { get; set; }
    /// <summary>Completed.</summary>
    [DataMember(Order = 18)] public ActivityStatus Completed { get; set; }
    /// <summary>Active links.</summary>
    [DataMember(Order = 19)] public int ActiveLinks { get; set; }
    /// <summary>Links.</summary>
    [DataMember(Order = 20)] public Link[]? Links { get; set; }
    /// <summary>Alarm lead time.</summary>
    [DataMember(Order = 21)] public TimeSpan AlarmLeadTime { get; set; }
    /// <summary>Has alarm.</summary>
    [DataMember(Order = 22)] public bool HasAlarm { get; set; }
    /// <summary>Color index.</summary>
    [DataMember(Order = 23)] public short ColorIndex { get; set; }
    /// <summary>Is free.</summary>
    [DataMember(Order = 24)] public bool IsFree { get; set; }
    /// <summary>Is allday event.</summary>
    [DataMember(Order = 25)] public bool IsAlldayEvent { get; set; }
    /// <summary>Lag time.</summary>
    [DataMember(Order = 26)] public TimeSpan LagTime { get; set; }
    /// <summary>Lead time.</summary>
    [DataMember(Order = 27)] public TimeSpan LeadTime { get; set; }
    /// <summary>Location.</summary>
    [DataMember(Order = 28)] public string? Location { get; set; }
    /// <summary>Reject counter.</summary>
    [DataMember(Order = 29)] public short RejectCounter { get; set; }
    /// <summary>Reject reason.</summary>
    [DataMember(Order = 30)] public string? RejectReason { get; set; }
    /// <summary>Recurrence.</summary>
    [DataMember(Order = 31)] public RecurrenceInfo? Recurrence { get; set; }
    /// <summary>Participants.</summary>
    [DataMember(Order = 32)] public ParticipantInfo[]? Participants { get; set; }
    /// <summary>Assignment status.</summary>
    [DataMember(Order = 33)] public AssignmentStatus AssignmentStatus { get; set; }
    /// <summary>Invitation status.</summary>
    [DataMember(Order = 34)] public InvitationStatus InvitationStatus { get; set; }
    /// <summary>Booking type.</summary>
    [DataMember(Order = 35)] public BookingType BookingType { get; set; }
    /// <summary>Active date.</summary>
    [DataMember(Order = 36)] public DateTime ActiveDate { get; set; }
    /// <summary>Has conflict.</summary>
    [DataMember(Order = 37)] public bool HasConflict { get; set; }
    /// <summary>Assigned by.</summary>
    [DataMember(Order = 38)] public Associate? AssignedBy { get; set; }
    /// <summary>Mother associate.</summary>
    [DataMember(Order = 39)] public Associate? MotherAssociate { get; set; }
    /// <summary>Task.</summary>
    [DataMember(Order = 40)] public TaskListItem? Task { get; set; }
    /// <summary>Preferred tz location.</summary>
    [DataMember(Order = 41)] public int PreferredTZLocation { get; set; }
    /// <summary>Sale.</summary>
    [DataMember(Order = 42)] public Sale? Sale { get; set; }
    /// <summary>Suggested appointment id.</summary>
    [DataMember(Order = 43)] public int SuggestedAppointmentId { get; set; }
    /// <summary>Is mile stone.</summary>
    [DataMember(Order = 44)] public bool IsMileStone { get; set; }
    /// <summary>User defined fields.</summary>
    [DataMember(Order = 45)] public StringDictionary? UserDefinedFields { get; set; }
    /// <summary>Extra fields.</summary>
    [DataMember(Order = 46)] public StringDictionary? ExtraFields { get; set; }
    /// <summary>Publish event date.</summary>
    [DataMember(Order = 47)] public DateTime PublishEventDate { get; set; }
    /// <summary>Publish to.</summary>
    [DataMember(Order = 48), AsWritten] public DateTime PublishTo { get; set; }
    /// <summary>Publish from.</summary>
    [DataMember(Order = 49), AsWritten] public DateTime PublishFrom { get; set; }
    /// <summary>Is published.</summary>
    [DataMember(Order = 50)] public bool IsPublished { get; set; }
    /// <summary>Visible for.</summary>
    [DataMember(Order = 51)] public VisibleFor[]? VisibleFor { get; set; }
}
