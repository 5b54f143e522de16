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
    public async Task E111_DefaultEntity_HasEveryValueOfTheTable()
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntity");

        string[] nil =
        [
            "Contact", "UpdatedBy", "InvitedPerson", "Person", "Priority", "Project", "AssignedBy", "Sale",
        ];
        string[] empty = ["Description", "Links", "Location", "RejectReason", "Participants", "UserDefinedFields", "ExtraFields", "Recurrence/Dates"];
        var values = new Dictionary<string, string>
        {
            ["CreatedDate"] = "0001-01-01T00:00:00",
            ["UpdatedDate"] = "0001-01-01T00:00:00",
            ["MotherId"] = "0",
            ["Private"] = "Public",
            ["Completed"] = "NotStarted",
            ["ActiveLinks"] = "0",
            ["ColorIndex"] = "0",
            ["IsFree"] = "false",
            ["IsAlldayEvent"] = "false",
            ["LagTime"] = "PT0S",
            ["LeadTime"] = "PT0S",
            ["RejectCounter"] = "0",
            ["AssignmentStatus"] = "None",
            ["InvitationStatus"] = "None",
            ["BookingType"] = "None",
            ["ActiveDate"] = "2024-03-04T09:00:00",
            ["HasConflict"] = "false",
            ["SuggestedAppointmentId"] = "0",
            ["IsMileStone"] = "false",
            ["PublishEventDate"] = "0001-01-01T00:00:00",
            ["PublishTo"] = "0001-01-01T00:00:00",
            ["PublishFrom"] = "0001-01-01T00:00:00",
            ["IsPublished"] = "false",
            ["Recurrence/Pattern"] = "Unknown",
            ["Recurrence/RecurrenceId"] = "0",
            ["Recurrence/RecurrenceEndType"] = "Unknown",
            ["Recurrence/EndDate"] = "0001-01-01T00:00:00",
            ["Recurrence/RecurrenceCounter"] = "0",
            ["TableRight/Reason"] = "",
        };
        Assert.Multiple(() =>
        {
            foreach (var member in nil) Assert.That(reply.Find(member), Is.Null, member);
            foreach (var member in empty) Assert.That(reply[member], Is.Empty, member);
            foreach (var (member, value) in values) Assert.That(reply[member], Is.EqualTo(value), member);
            Assert.That(reply.Find("VisibleFor")!.Elements().Count(), Is.EqualTo(1));
        });
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE document_id IS NULL"), Is.Zero);
    }

    [TestCase("", "61")]
    [TestCase("<Type>Unknown</Type>", "61")]
    [TestCase("<Type>Phone</Type><AssociateId>0</AssociateId>", "62")]
    public async Task Defaults_WithoutKindOrOwner_AreThoseOfAnAppointmentAndTheCaller(string parameters, string task)
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntityByTypeAndAssociate", parameters);

        Assert.That((reply["Task/TaskListItemId"], reply["Associate/AssociateId"]), Is.EqualTo((task, "101")));
    }

    [TestCase("Meeting")]
    [TestCase("phone")]
    public async Task Defaults_OfAKindThatIsNone_AreAFault(string kind)
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntityByType", $"<Type>{kind}</Type>");

        Assert.That(reply.IsFault);
        Assert.That(reply.FaultReason, Does.Contain("'Type'"));
    }

    [Test]
    public async Task Defaults_ForARoom_AreItsOwn()
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntityByTypeAndAssociate", "<Type>Appointment</Type><AssociateId>110</AssociateId>");

        Assert.That((reply["Associate/AssociateId"], reply["MotherAssociate/AssociateId"], reply["CreatedBy/AssociateId"]), Is.EqualTo(("110", "110", "101")));
        Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Update Insert"));
    }

    [Test]
    public async Task Defaults_SavedAsTheyAre_MakeARow()
    {
        foreach (var kind in new[] { "Appointment", "Phone", "ToDo" })
        {
            var created = await AsAnna("CreateDefaultAppointmentEntityByType", $"<Type>{kind}</Type>");
            var saved = await SaveBack(created);

            foreach (var member in new[] { "Type", "StartDate", "EndDate", "Task/TaskListItemId", "AlarmLeadTime", "ActiveDate", "PreferredTZLocation" })
            {
                Assert.That(saved[member], Is.EqualTo(created[member]), $"{member} of {kind}");
            }
        }
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

    [TestCase(999)]
    [TestCase(-1)]
    public async Task Defaults_ForAnUnknownAssociate_AreRefused(int associate)
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntityByTypeAndAssociate", $"<Type>Appointment</Type><AssociateId>{associate}</AssociateId>");

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
