using System.Collections;
using Services86.Agents;
using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Lists;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Tests.Unit.Appointments;

/// <summary>No member of the carriers is forgotten: with every column filled, every member differs from its default.</summary>
[TestFixture]
internal sealed class CarrierCompletenessTests
{
    private static readonly RecordRight Right = new(SentryTable.Appointment, 7, Relation.Group, ETableRight.Select, ETableRight.Select, RecordRules.None);

    // A participant's assignment does not exist, so one of the two derived members is always None.
    private static readonly AppointmentRow Row = new()
    {
        AppointmentId = 7,
        AssociateId = 1,
        UserGroupId = 2,
        Type = 6,
        Status = 5,
        ActiveAt = new(100),
        StartAt = new(100),
        EndAt = new(200),
        AllDay = true,
        IsFree = true,
        HasAlarm = true,
        AlarmMin = 1,
        LeadMin = 2,
        LagMin = 3,
        TaskId = 4,
        PriorityId = 5,
        ContactId = 6,
        PersonId = 7,
        ProjectId = 8,
        SaleId = 9,
        MasterId = 3,
        InvitedPersonId = 10,
        AssignedBy = 11,
        RejectCounter = 12,
        RecurrenceRuleId = 13,
        SuggestedAppointmentId = 14,
        IsMilestone = true,
        Visibility = 1,
        VisibleId = 1,
        ColorIndex = 5,
        TzLocationId = 261,
        IsPublished = true,
        PublishFrom = new(2024, 3, 1),
        PublishTo = new(2024, 3, 2),
        PublishEventAt = new(300),
        CreatedAt = new(50),
        CreatedBy = 15,
        UpdatedAt = new(60),
        UpdatedBy = 16,
        UpdatedCount = 1,
        Location = "Oslo",
        RejectReason = "Busy",
        Description = "Text",
    };

    private static readonly AppointmentListRow ListRow = new()
    {
        AppointmentId = 7,
        AssociateId = 1,
        UserGroupId = 2,
        Type = 6,
        Status = 5,
        ActiveAt = new(100),
        StartAt = new(100),
        EndAt = new(200),
        AllDay = true,
        IsFree = true,
        HasAlarm = true,
        AlarmMin = 1,
        TaskId = 4,
        PriorityId = 5,
        ContactId = 6,
        PersonId = 7,
        ProjectId = 8,
        SaleId = 9,
        MasterId = 3,
        AssignedBy = 11,
        RecurrenceRuleId = 13,
        Visibility = 1,
        VisibleId = 1,
        IsPublished = true,
        CreatedAt = new(50),
        CreatedBy = 15,
        Location = "Oslo",
        RejectReason = "Busy",
        Description = "Text",
        MasterAssociateId = 2,
        Pattern = 1,
        RuleStartAt = new(100),
        RuleEndAt = new(200),
    };

    [Test]
    public void Entity_OfAFullRow_HasEveryMember()
    {
        var someone = new Associate();
        var entity = Row.ToCarrier(
            new()
            {
                Right = Right,
                FieldProperties = [],
                Owner = someone,
                CreatedBy = someone,
                UpdatedBy = someone,
                AssignedBy = someone,
                MotherAssociate = someone,
                Cards = new() { Contact = new(), Person = new(), InvitedPerson = new(), Project = new(), Sale = new() },
                Priority = new(),
                Task = new(),
                Links = [new()],
                Participants = [new()],
                Recurrence = new(),
                VisibleFor = new(),
                HasConflict = true,
                UserDefinedFields = [],
                ExtraFields = [],
            },
            Time());

        Assert.That(Unset(entity), Is.Empty);
    }

    [Test]
    public void Light_OfAFullRow_HasEveryMember()
    {
        var user = new Associate { Name = "anna", FullName = "Anna Aas" };
        var light = ListRow.ToCarrier(
            new AppointmentNames
            {
                Contact = "c",
                Person = "p",
                Project = "j",
                Sale = "s",
                Priority = "r",
                Task = "t",
                TaskType = TaskType.Phone,
                TaskColor = 3,
                Owner = user,
                CreatedBy = user,
                AssignedBy = user,
                IsMasterMine = true,
            },
            Right.ToCarrier(),
            Time());

        Assert.That(Unset(light), Is.EqualTo(new[] { "FieldProperties" }));
    }

    private static IEnumerable<string> Unset(object carrier) => carrier.GetType().GetProperties()
        .Where(property => property.GetValue(carrier) switch
        {
            null => true,
            string text => text.Length == 0,
            Array items => items.Length == 0,
            IDictionary => false,
            { } value => value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())),
        })
        .Select(property => property.Name);

    private static WireTime Time()
    {
        var zones = new ZoneRegister([(261, "NO", "Europe/Oslo")], "NO");
        return new(new CallContext(), zones, new BaseClock(TimeProvider.System, zones));
    }
}
