namespace Services86.Tests.Wire.Appointments;

/// <summary>Diaries nobody adds to, tasks and viewers that are gone: what new entities show, and what a save says (appointment-operations.md §2).</summary>
[TestFixture]
internal sealed class OddDiaryTests : AppointmentScene
{
    private const string Hour = "<StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:00:00</EndDate><Type>inDiary</Type>";

    protected override string Changes => """
        UPDATE associate SET deleted = TRUE WHERE associate_id = 103;
        INSERT INTO associate (associate_id, name, name_key, type, person_id, user_group_id, role_id, rank, created_at, updated_at)
        VALUES (120, 'eva', 'EVA', 4, 301, 11, 20, 120, 0, 0);
        UPDATE task SET deleted = TRUE WHERE type = 6;
        UPDATE task SET rank = 9 WHERE task_id = 61;
        INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES (20, 9, 4, 7);
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('Defaults', 'DefaultAppointmentPhoneTaskId', 2, 0, '999'), ('Defaults', 'DefaultAppointmentPhoneLength', 2, 0, '5'),
          ('Defaults', 'DefaultAppointmentPhoneText', 4, 11, 'Ring'), ('Defaults', 'DefaultAppointmentToDoLength', 2, 0, '30'),
          ('Defaults', 'DefaultAppointmentToDoText', 2, 0, 'Do'), ('Defaults', 'DefaultAppntRememberVisibleFor', 2, 0, 'y'),
          ('Defaults', 'DefaultAppointmentVisibleFor', 2, 0, '-77'), ('Defaults', 'DefaultAppointmentVisibleFor', 5, 102, '104'),
          ('Defaults', 'DefaultAppointmentVisibleFor', 5, 104, '-2147483648');
        """;

    [TestCase(103)]
    [TestCase(120)]
    public async Task Defaults_ForADiaryNobodyAddsTo_LackInsert(int owner)
    {
        var reply = await Defaults("Appointment", owner);

        Assert.That(reply["Associate/AssociateId"], Is.EqualTo($"{owner}"), reply.Text);
        Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Update"));
        Assert.That(reply["TableRight/Reason"], Does.StartWith("Your role does not allow create on appointment"));
    }

    [Test]
    public async Task NewRow_ForARetiredUser_NamesTheMember()
    {
        var reply = await Save(Hour + "<Associate><AssociateId>103</AssociateId></Associate>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"));
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { "Associate" }));
    }

    [Test]
    public async Task NewRow_ForAUserWithoutADiary_IsRefused()
    {
        var reply = await Save(Hour + "<Associate><AssociateId>120</AssociateId></Associate>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Parameters["Right"], Is.EqualTo("Insert"));
    }

    [Test]
    public async Task NewRow_ForARoom_IsStored()
    {
        var reply = await Save(Hour + "<Associate><AssociateId>110</AssociateId></Associate>");

        Assert.That(reply["Associate/AssociateId"], Is.EqualTo("110"), reply.Text);
        Assert.That(reply.Find("InvitedPerson"), Is.Null);
    }

    [Test]
    public async Task StoredRow_OfARetiredUser_CanBeChanged()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Carl });

        var reply = await SaveBack(await Read(P), "anna", ("Location", "Oslo"));

        Assert.That(reply["Location"], Is.EqualTo("Oslo"), reply.Text);
    }

    [Test]
    public async Task Defaults_WithoutATaskOfTheKind_HaveNone()
    {
        var reply = await Defaults("ToDo");
        var saved = await Save("<Type>inChecklist</Type>");

        Assert.That(reply.Find("Task"), Is.Null);
        Assert.That((reply["StartDate"], reply["EndDate"], reply["Description"]), Is.EqualTo(("2024-03-04T12:00:00", "2024-03-04T12:30:00", "Do")));
        Assert.That(saved.Find("Task"), Is.Null);
        Assert.That(saved["Type"], Is.EqualTo("inChecklist"));
    }

    [Test]
    public async Task Defaults_WhenThePreferredTaskIsMissing_TakeTheFirstByRank()
    {
        var phone = await Defaults("Phone");
        var meeting = await Defaults("Appointment");

        Assert.That((phone["Task/TaskListItemId"], phone["EndDate"], phone["Description"]), Is.EqualTo(("62", "2024-03-04T09:05:00", "Ring")));
        Assert.That((meeting["Task/TaskListItemId"], meeting["IsAlldayEvent"], meeting["IsFree"]), Is.EqualTo(("64", "true", "true")));
    }

    [TestCase("anna", "All 1")]
    [TestCase("bo", "Associate 104")]
    [TestCase("dina", "All 1")]
    public async Task RememberedVisibility_OfSomebodyWhoIsGone_IsEverybody(string user, string expected)
    {
        var reply = await As(user, "CreateDefaultAppointmentEntity");

        Assert.That($"{reply["VisibleFor/VisibleFor/Visibility"]} {reply["VisibleFor/VisibleFor/VisibleId"]}", Is.EqualTo(expected));
        Assert.That((await SaveBack(reply, user)).Succeeded);
    }

    private Task<Services86.Tests.Hosting.SoapReply> Defaults(string kind, int owner = 0) =>
        AsAnna("CreateDefaultAppointmentEntityByTypeAndAssociate", $"<Type>{kind}</Type><AssociateId>{owner}</AssociateId>");
}
