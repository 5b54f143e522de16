namespace Services86.Tests.Wire.Appointments;

/// <summary>New, unsaved entities (appointment-operations.md §2, table D).</summary>
[TestFixture]
internal sealed class DefaultTests : AppointmentScene
{
    [TestCase("Phone", "inDiary", "2024-03-04T09:00:00", "2024-03-04T09:15:00", "62")]
    [TestCase("ToDo", "inChecklist", "2024-03-04T12:00:00", "2024-03-04T12:00:00", "63")]
    [TestCase("Appointment", "inDiary", "2024-03-04T09:00:00", "2024-03-04T10:00:00", "61")]
    [TestCase("MailMergeDraft", "inDiary", "2024-03-04T09:00:00", "2024-03-04T10:00:00", "61")]
    public async Task E111_DefaultsByType_AreThoseOfTheKind(string kind, string type, string start, string end, string task)
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntityByType", $"<Type>{kind}</Type>");

        Assert.Multiple(() =>
        {
            Assert.That(reply["Type"], Is.EqualTo(type));
            Assert.That(reply["StartDate"], Is.EqualTo(start));
            Assert.That(reply["EndDate"], Is.EqualTo(end));
            Assert.That(reply["Task/TaskListItemId"], Is.EqualTo(task));
            Assert.That(reply["AlarmLeadTime"], Is.EqualTo("PT10M"));
            Assert.That(reply["HasAlarm"], Is.EqualTo("false"));
            Assert.That(reply["VisibleFor/VisibleFor/Visibility"], Is.EqualTo("All"));
            Assert.That(reply["VisibleFor/VisibleFor/VisibleId"], Is.EqualTo("1"));
            Assert.That(reply.Find("Participants")!.HasElements, Is.False);
            Assert.That(reply.Find("Links")!.HasElements, Is.False);
            Assert.That(reply["AppointmentId"], Is.EqualTo("0"));
            Assert.That(reply["Associate/AssociateId"], Is.EqualTo("101"));
            Assert.That(reply["CreatedBy/AssociateId"], Is.EqualTo("101"));
            Assert.That(reply["MotherAssociate/AssociateId"], Is.EqualTo("101"));
            Assert.That(reply.Find("InvitedPerson"), Is.Null);
            Assert.That(reply["Recurrence/IsRecurrence"], Is.EqualTo("false"));
            Assert.That(reply["Recurrence/StartDate"], Is.EqualTo("2024-03-04T00:00:00"));
            Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"));
            Assert.That(reply["PreferredTZLocation"], Is.EqualTo("261"));
            Assert.That(reply["CreatedDate"], Is.EqualTo("0001-01-01T00:00:00"));
        });
    }

    [Test]
    public async Task Defaults_ForAnotherDiaryWithoutInsertRight_LackInsert()
    {
        var bo = await AsAnna("CreateDefaultAppointmentEntityByTypeAndAssociate", "<Type>Appointment</Type><AssociateId>102</AssociateId>");
        var carl = await AsAnna("CreateDefaultAppointmentEntityByTypeAndAssociate", "<Type>Appointment</Type><AssociateId>103</AssociateId>");

        Assert.That(bo["TableRight/Mask"], Is.EqualTo("Select"));
        Assert.That(bo["Associate/AssociateId"], Is.EqualTo("102"));
        Assert.That(carl["TableRight/Mask"], Does.Contain("Insert"));
    }

    [Test]
    public async Task Defaults_ForAnUnknownAssociate_AreRefused()
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntityByTypeAndAssociate", "<Type>Appointment</Type><AssociateId>999</AssociateId>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
    }

    [Test]
    public async Task E117_EntityZero_IsTheDefaultEntity()
    {
        var reply = await Read(0);

        Assert.That(reply["AppointmentId"], Is.EqualTo("0"));
        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
    }

    [Test]
    public async Task Defaults_OverABusyRow_HaveAConflict()
    {
        await Given(new GivenRow { Id = P, Start = "2024-03-04T09:30:00", End = "2024-03-04T10:30:00" });

        var reply = await AsAnna("CreateDefaultAppointmentEntity");

        Assert.That(reply["HasConflict"], Is.EqualTo("true"));
    }

    [Test]
    public async Task FieldProperties_NameEveryMember_InWireOrder()
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntity");

        var keys = reply.Find("FieldProperties")!.Elements().Select(e => e.Elements().First().Value).ToArray();
        var members = reply.Response!.Elements().Select(e => e.Name.LocalName).Skip(2);
        Assert.That(keys, Is.EqualTo(members));
    }
}

/// <summary>Table D with preferences set.</summary>
[TestFixture]
internal sealed class PreferredDefaultTests : AppointmentScene
{
    protected override string Changes => """
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('Defaults', 'DefaultAppointmentAppointTaskId', 5, 101, '64'), ('Defaults', 'DefaultAppointmentAppointText', 5, 101, 'Agenda follows'),
          ('Defaults', 'DefaultAppointmentAppointLength', 5, 101, '45'), ('Defaults', 'DefaultAppointmentPhoneTaskId', 5, 101, '65'),
          ('Defaults', 'DefaultAppntRememberVisibleFor', 5, 101, 'YES'), ('Defaults', 'DefaultAppointmentVisibleFor', 5, 101, '-11');
        UPDATE preference SET value = '30' WHERE pref_key = 'DefaultAlarmTime';
        """;

    [Test]
    public async Task Defaults_WithPreferences_FollowThem()
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntity");

        Assert.Multiple(() =>
        {
            Assert.That(reply["Task/TaskListItemId"], Is.EqualTo("64"));
            Assert.That(reply["IsAlldayEvent"], Is.EqualTo("true"));
            Assert.That(reply["IsFree"], Is.EqualTo("true"));
            Assert.That(reply["Description"], Is.EqualTo("Agenda follows"));
            Assert.That(reply["EndDate"], Is.EqualTo("2024-03-04T09:45:00"));
            Assert.That(reply["AlarmLeadTime"], Is.EqualTo("PT30M"));
            Assert.That(reply["Private"], Is.EqualTo("PrivateGroup"));
            Assert.That(reply["VisibleFor/VisibleFor/VisibleId"], Is.EqualTo("11"));
        });
    }

    [Test]
    public async Task Defaults_WhenThePreferredTaskIsDeleted_TakeTheFirstOfTheKind()
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntityByType", "<Type>Phone</Type>");

        Assert.That(reply["Task/TaskListItemId"], Is.EqualTo("62"));
    }
}
