using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Rules of saving one by one and together (appointment-operations.md C10, Save steps 0 to 5).</summary>
[TestFixture]
internal sealed class EntityRuleTests : AppointmentScene
{
    private const string Hour = "<StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:00:00</EndDate><Type>inDiary</Type>";

    [Test]
    public async Task NewRow_WithNothing_TakesTheDefaultsOfTheTable()
    {
        var reply = await Save("");

        Assert.Multiple(() =>
        {
            Assert.That(reply["Associate/AssociateId"], Is.EqualTo("101"), reply.Text);
            Assert.That(reply["Task/TaskListItemId"], Is.EqualTo("61"));
            Assert.That(reply["Type"], Is.EqualTo("inDiary"));
            Assert.That(reply["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
            Assert.That(reply["EndDate"], Is.EqualTo("2024-03-04T09:00:00"));
            Assert.That(reply["PreferredTZLocation"], Is.EqualTo("261"));
            Assert.That(reply["AlarmLeadTime"], Is.EqualTo("PT0S"));
            Assert.That(reply["Completed"], Is.EqualTo("NotStarted"));
            Assert.That(reply["VisibleFor/VisibleFor/Visibility"], Is.EqualTo("All"));
        });
    }

    [TestCase("<Type>inChecklist</Type>", "inChecklist", "63", "2024-03-04T12:00:00")]
    [TestCase("<Task><TaskListItemId>63</TaskListItemId></Task>", "inChecklist", "63", "2024-03-04T12:00:00")]
    [TestCase("<Task><TaskListItemId>62</TaskListItemId></Task>", "inDiary", "62", "2024-03-04T09:00:00")]
    [TestCase("<Task><TaskListItemId>0</TaskListItemId></Task>", "inDiary", "61", "2024-03-04T09:00:00")]
    [TestCase("<Type>inDiary</Type><Task><TaskListItemId>63</TaskListItemId></Task>", "inDiary", "63", "2024-03-04T09:00:00")]
    [TestCase("<Type>inChecklist</Type><Task><TaskListItemId>61</TaskListItemId></Task>", "inChecklist", "61", "2024-03-04T12:00:00")]
    [TestCase("<Type>BookingForChecklist</Type><Task><TaskListItemId>63</TaskListItemId></Task>", "inChecklist", "63", "2024-03-04T12:00:00")]
    [TestCase("<Type>Note</Type>", "inDiary", "61", "2024-03-04T09:00:00")]
    [TestCase("<Task><TaskListItemId>65</TaskListItemId></Task>", "inDiary", "65", "2024-03-04T09:00:00")]
    public async Task NewRow_TypeTaskAndStart_CompleteEachOther(string members, string type, string task, string start)
    {
        var reply = await Save(members);

        Assert.That((reply["Type"], reply["Task/TaskListItemId"], reply["StartDate"]), Is.EqualTo((type, task, start)), reply.Text);
    }

    [TestCase(1, 61, "inDiary", 63, "inChecklist")]
    [TestCase(1, 61, "inChecklist", 62, "inChecklist")]
    [TestCase(2, 63, "inChecklist", 62, "inDiary")]
    [TestCase(2, 63, "inDiary", 63, "inDiary")]
    [TestCase(1, 63, "Unknown", 63, "inDiary")]
    [TestCase(2, 61, "BookingForDiary", 62, "inChecklist")]
    [TestCase(2, 0, "inChecklist", 61, "inChecklist")]
    public async Task StoredRow_TypeAndTask_FollowStepFive(int type, int task, string sentType, int sentTask, string expected)
    {
        await Given(new GivenRow { Id = P, Type = type, Task = task });

        var reply = await SaveBack(await Read(P), "anna", ("Type", sentType), ("Task", $"<TaskListItemId>{sentTask}</TaskListItemId>"));

        Assert.That(reply["Type"], Is.EqualTo(expected), reply.Text);
    }

    [Test]
    public async Task ToDo_WithATimeOfDay_StaysInTheChecklist()
    {
        var reply = await Save("<StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:00:00</EndDate><Type>inChecklist</Type>");

        Assert.That((reply["Type"], reply["StartDate"], reply["EndDate"]), Is.EqualTo(("inChecklist", "2024-03-08T10:00:00", "2024-03-08T11:00:00")));
    }

    [TestCase("AlarmLeadTime", "PT15M59S", "PT15M")]
    [TestCase("LeadTime", "PT59S", "PT0S")]
    [TestCase("LagTime", "P1DT2H3M4.5S", "P1DT2H3M")]
    [TestCase("AlarmLeadTime", "P45DT12H15M59S", "P45DT12H15M")]
    public async Task Duration_IsCutToWholeMinutes(string member, string sent, string stored)
    {
        var reply = await Save($"{Hour}<{member}>{sent}</{member}>");

        Assert.That(reply[member], Is.EqualTo(stored), reply.Text);
    }

    [TestCase("AlarmLeadTime", "P45DT12H16M")]
    [TestCase("LagTime", "-PT1S")]
    [TestCase("LeadTime", "P30000D")]
    public async Task Duration_OutsideAnUnsignedShort_IsRefused(string member, string sent)
    {
        var reply = await Save($"{Hour}<{member}>{sent}</{member}>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.Text);
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { member }));
    }

    [Test]
    public async Task SecondsOfATime_AreKeptAndFractionsCut()
    {
        var reply = await Save("<StartDate>2024-03-08T10:00:05.987</StartDate><EndDate>2024-03-08T10:00:59</EndDate><Type>inDiary</Type>");

        Assert.That((reply["StartDate"], reply["EndDate"]), Is.EqualTo(("2024-03-08T10:00:05", "2024-03-08T10:00:59")));
    }

    [Test]
    public async Task E119_EndBeforeStart_WithAllDayAndMidnights_IsTheWorkingDayOfTheFirst()
    {
        var reply = await Save(
            "<StartDate>2024-03-08T00:00:00</StartDate><EndDate>2024-03-07T00:00:00</EndDate><Type>inDiary</Type><IsAlldayEvent>true</IsAlldayEvent>");

        Assert.That((reply["StartDate"], reply["EndDate"]), Is.EqualTo(("2024-03-08T08:00:00", "2024-03-08T16:00:00")));
    }

    [Test]
    public async Task AllDay_OnAStoredRow_TakesTheWorkingDayOnceAndKeepsOtherTimes()
    {
        await Given(new GivenRow { Id = P });

        var kept = await SaveBack(await Read(P), "anna", ("IsAlldayEvent", "true"));
        var day = await SaveBack(kept, "anna", ("StartDate", "2024-03-09T00:00:00"), ("EndDate", "2024-03-10T00:00:00"));
        var timed = await SaveBack(day, "anna", ("IsAlldayEvent", "false"));

        Assert.That((kept["StartDate"], kept["EndDate"]), Is.EqualTo(("2024-03-08T10:00:00", "2024-03-08T11:00:00")));
        Assert.That((day["StartDate"], day["EndDate"]), Is.EqualTo(("2024-03-09T08:00:00", "2024-03-10T16:00:00")));
        Assert.That((timed["StartDate"], timed["IsAlldayEvent"]), Is.EqualTo(("2024-03-09T08:00:00", "false")));
    }

    [Test]
    public async Task AllDay_StoredAtMidnight_SentBackUntouched_IsNoUpdate()
    {
        await Given(new GivenRow { Id = P, Start = "2024-03-08T00:00:00", End = "2024-03-08T00:00:00" });
        await Host.Given($"UPDATE appointment SET all_day = TRUE WHERE appointment_id = {P}");

        await SaveBack(await Read(P));

        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [Test]
    public async Task ReadOnlyMembers_AreIgnored()
    {
        await Given(new GivenRow { Id = P });

        var reply = await SaveBack(
            await Read(P),
            "anna",
            ("CreatedDate", "2001-01-01T00:00:00"), ("CreatedBy", "<AssociateId>102</AssociateId>"), ("UpdatedDate", "2001-01-01T00:00:00"),
            ("MotherId", "77"), ("ActiveLinks", "5"), ("RejectCounter", "3"), ("RejectReason", "No"), ("AssignmentStatus", "Seen"),
            ("InvitationStatus", "Declined"), ("BookingType", "Owner"), ("ActiveDate", "2001-01-01T00:00:00"), ("HasConflict", "true"),
            ("MotherAssociate", "<AssociateId>102</AssociateId>"), ("InvitedPerson", "<PersonId>301</PersonId>"));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [Test]
    public async Task NamesInSubCarriers_AreIgnored()
    {
        var reply = await Save($"""
            {Hour}<Contact><ContactId>21</ContactId><Name>Other</Name></Contact><Priority><Id>2</Id><Value>Low</Value></Priority>
            <Task><TaskListItemId>62</TaskListItemId><Value>Visit</Value><Type>ToDo</Type></Task>
            """);

        Assert.That((reply["Contact/Name"], reply["Priority/Value"], reply["Task/Value"]), Is.EqualTo(("Acme", "High", "Call out")));
    }

    [Test]
    public async Task EverythingWrong_IsToldAtOnce()
    {
        var reply = await Save($"""
            {Hour}<Contact><ContactId>999</ContactId></Contact><Description>{new string('x', 2048)}</Description><Person><PersonId>999</PersonId></Person>
            <Priority><Id>99</Id></Priority><Links><Link><EntityName>planet</EntityName></Link></Links><LagTime>-PT1M</LagTime><Location>{new string('x', 255)}</Location>
            <RejectReason>{new string('x', 255)}</RejectReason><Task><TaskListItemId>99</TaskListItemId></Task>
            """);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"));
        Assert.That(
            reply.Parameters.Keys,
            Is.EquivalentTo(new[] { "Contact", "Description", "Person", "Priority", "Links", "LagTime", "Location", "RejectReason", "Task" }));
        Assert.That(reply.Message, Does.Contain("Description: 2048 characters, at most 2047 are allowed"));
        Assert.That(await Rows(), Is.Zero);
    }

    // The person left the company, the company is deleted, the task never existed, the text is too long: as long as nobody touches them.
    [Test]
    public async Task StoredValues_ThatWouldBeRefused_AreKept()
    {
        await Given(new GivenRow { Id = P, Contact = 21, Person = 302, Text = new string('x', 2100), Location = new string('y', 300) });
        await Host.Given("UPDATE contact SET deleted_at = 1 WHERE contact_id = 21; UPDATE appointment SET priority_id = 77 WHERE appointment_id = 5001");
        try
        {
            var read = await Read(P);
            var reply = await SaveBack(read, "anna", ("HasAlarm", "true"), ("Project", "<ProjectId>31</ProjectId>"));

            Assert.That(read["Contact/ContactId"], Is.EqualTo("21"));
            Assert.That(read["Contact/Name"], Is.Empty);
            Assert.That(reply["HasAlarm"], Is.EqualTo("true"), reply.Text);
            Assert.That(await Column<int>("person_id", P), Is.EqualTo(302));
        }
        finally
        {
            await Host.Given("UPDATE contact SET deleted_at = NULL WHERE contact_id = 21");
        }
    }

    [TestCase("contact", "contact_id = 22", "<Contact><ContactId>22</ContactId></Contact>", "Contact")]
    [TestCase("person", "person_id = 302", "<Contact><ContactId>22</ContactId></Contact><Person><PersonId>302</PersonId></Person>", "Person")]
    public async Task DeletedRecord_CannotBeChosen(string table, string which, string members, string member)
    {
        await Host.Given($"UPDATE {table} SET deleted_at = 1 WHERE {which}");
        try
        {
            var reply = await Save(Hour + members);

            Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.Text);
            Assert.That(reply.Parameters.Keys, Does.Contain(member));
        }
        finally
        {
            await Host.Given($"UPDATE {table} SET deleted_at = NULL WHERE {which}");
        }
    }

    [TestCase("Contact", "<ContactId>22</ContactId>")]
    [TestCase("Contact", "")]
    [TestCase("Person", "<PersonId>302</PersonId>")]
    public async Task PersonAndContact_MustStayTogether(string member, string value)
    {
        await Given(new GivenRow { Id = P, Contact = 21, Person = 301 });

        var reply = await SaveBack(await Read(P), "anna", (member, value));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.Text);
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { "Person" }));
    }

    [Test]
    public async Task Publication_IsMadeChangedAndWithdrawn()
    {
        var published = await Save($"{Hour}<PublishEventDate>2024-03-08T12:00:00</PublishEventDate><PublishTo>2024-03-20T15:00:00</PublishTo><IsPublished>true</IsPublished>");
        var withdrawn = await SaveBack(published, "anna", ("IsPublished", "false"));

        Assert.That((published["PublishFrom"], published["PublishTo"], published["PublishEventDate"]), Is.EqualTo(("0001-01-01T00:00:00", "2024-03-20T00:00:00", "2024-03-08T12:00:00")));
        Assert.That((withdrawn["IsPublished"], withdrawn["PublishTo"], withdrawn["PublishEventDate"]), Is.EqualTo(("false", "0001-01-01T00:00:00", "0001-01-01T00:00:00")));
    }

    [TestCase("<IsRecurrence>true</IsRecurrence>")]
    [TestCase("<Pattern>Unknown</Pattern><Dates><RecurrenceDate><Date>2024-03-08T10:00:00</Date></RecurrenceDate></Dates>")]
    public async Task PlainRow_WithoutAPattern_StaysPlain(string recurrence)
    {
        var reply = await Save($"{Hour}<Recurrence>{recurrence}</Recurrence>");

        Assert.That(reply["Recurrence/IsRecurrence"], Is.EqualTo("false"), reply.Text);
        Assert.That(reply["Recurrence/StartDate"], Is.EqualTo("2024-03-08T00:00:00"));
        Assert.That(reply["Recurrence/EndDate"], Is.EqualTo("0001-01-01T00:00:00"));
    }

    [TestCase("0")]
    [TestCase("-5")]
    [TestCase("999999")]
    public async Task Delete_OfNoRow_DoesNothing(string id)
    {
        var reply = await AsAnna("DeleteAppointmentEntity", $"<AppointmentEntityId>{id}</AppointmentEntityId>");

        Assert.That(reply.Succeeded, reply.Text);
    }

    [Test]
    public async Task Delete_OfANote_IsIllegal()
    {
        await Given(new GivenRow { Id = P, Type = 3, Status = 0 });

        var reply = await AsAnna("DeleteAppointmentEntity", $"<AppointmentEntityId>{P}</AppointmentEntityId>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoIllegalOperationException"));
        Assert.That(await State(P), Is.EqualTo("3/0"));
    }

    [TestCase("-1")]
    [TestCase("8100")]
    public async Task Save_OfNoFollowUp_IsNotFound(string id)
    {
        var reply = await Save($"<AppointmentId>{id}</AppointmentId>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"));
        Assert.That(reply.Message, Is.EqualTo($"Appointment id {id} not found"));
    }

    [Test]
    public async Task TwoUsers_SavingOneAfterTheOther_TheLastWins()
    {
        await Given(new GivenRow { Id = P });
        var first = await Read(P);

        await SaveBack(await Read(P, "carl"), "carl", ("Location", "Bergen"));
        var last = await SaveBack(first, "anna", ("Description", "Talk"));

        Assert.That((last["Location"], last["Description"]), Is.EqualTo(("", "Talk")));
        Assert.That(await Column<int>("updated_count", P), Is.EqualTo(2));
    }

    private Task<int> Rows() => Host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE document_id IS NULL");
}
