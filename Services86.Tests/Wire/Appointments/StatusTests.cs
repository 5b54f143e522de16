using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>SetActivityStatus (appointment-rules.md §6).</summary>
[TestFixture]
internal sealed class StatusTests : AppointmentScene
{
    private const string NowStored = "2024-03-04T09:00:00";

    [Test]
    public async Task E69_MixedActivities_AreCompletedTogether()
    {
        await Given(new GivenRow { Id = P });

        var reply = await SetStatus("Completed", "anna", $"appointment_id={P}", "sale_id=41", "document_id=81");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply.Response, Is.Null);
        Assert.That(await State(P), Is.EqualTo("1/3"));
        Assert.That(await State(8100), Is.EqualTo("4/3"));
        Assert.That(await Host.Stored<string>("SELECT status || '/' || done FROM sale WHERE sale_id = 41"), Is.EqualTo("1/2"));
        Assert.That(await Column<int>("updated_count", P), Is.EqualTo(1));
    }

    [Test]
    public async Task E69a_PendingRows_CompleteByAcceptingAndNeverReopen()
    {
        await Given(
            new GivenRow { Id = 5100, Master = 5100, RejectCounter = 1 },
            new GivenRow { Id = 5101, Owner = AppointmentFixture.Bo, Type = 6, Status = 5, Master = 5100 },
            new GivenRow { Id = 5102, Owner = AppointmentFixture.Bo, Type = 7, Status = 11, AssignedBy = 101 },
            new GivenRow { Id = 5103, Owner = AppointmentFixture.Bo, Type = 6, Status = 9, Master = 5100, RejectReason = "Busy" },
            new GivenRow { Id = 5104, Owner = AppointmentFixture.Bo, Type = 6, Status = 10, Master = 5099 });
        string[] all = ["appointment_id=5101", "appointment_id=5102", "appointment_id=5103", "appointment_id=5104"];

        await SetStatus("NotStarted", "bo", all);
        Assert.That(await States(), Is.EqualTo(new[] { "6/5", "7/11", "6/9", "6/10" }));

        var reply = await SetStatus("Completed", "bo", all);
        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await States(), Is.EqualTo(new[] { "1/3", "2/3", "1/3", "6/10" }));
        Assert.That(await Column<int?>("assigned_by", 5102), Is.Null);
        Assert.That(await Column<string>("reject_reason", 5103), Is.Empty);
        Assert.That(await Column<int>("reject_counter", 5100), Is.Zero);
        Assert.That(await Column<int>("updated_count", 5104), Is.Zero);

        async Task<string[]> States() => [(await State(5101))!, (await State(5102))!, (await State(5103))!, (await State(5104))!];
    }

    [Test]
    public async Task E70_MissingRecord_ChangesNothingAndSucceeds()
    {
        await Given(new GivenRow { Id = P });

        var reply = await SetStatus("Completed", "anna", $"appointment_id={P}", "appointment_id=999999");

        Assert.That(reply.Succeeded);
        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [TestCase("ticket_id=1")]
    [TestCase("appointment_id")]
    [TestCase("appointment_id=0")]
    [TestCase("appointment_id=x")]
    [TestCase("appointment_id=-5")]
    [TestCase("appointment_id=2147483648")]
    [TestCase("")]
    public async Task E71_MalformedIdentifier_IsIllegalAndNothingChanges(string identifier)
    {
        await Given(new GivenRow { Id = P });

        var reply = await SetStatus("Completed", "anna", $"appointment_id={P}", identifier);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoIllegalOperationException"));
        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task E71_SpacingCaseAndTodoId_AreAccepted()
    {
        await Given(new GivenRow { Id = 5 }, new GivenRow { Id = 6, Type = 2, Task = 63 });

        await SetStatus("Completed", "anna", " Appointment_ID = 5", "todo_id=6", "appointment_id=5");

        Assert.That(await State(5), Is.EqualTo("1/3"));
        Assert.That(await State(6), Is.EqualTo("2/3"));
        Assert.That(await Column<int>("updated_count", 5), Is.EqualTo(1));
    }

    [Test]
    public async Task E72_OneRowWithoutWriteRight_ChangesNothing()
    {
        await Given(new GivenRow { Id = P }, new GivenRow { Id = 5010, Owner = AppointmentFixture.Bo });

        var reply = await SetStatus("Completed", "anna", $"appointment_id={P}", "appointment_id=5010");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Parameters["Table"], Is.EqualTo("appointment"));
        Assert.That(reply.Parameters["RecordId"], Is.EqualTo("5010"));
        Assert.That(reply.Parameters["Right"], Is.EqualTo("Update"));
        Assert.That(await State(P), Is.EqualTo("1/1"));
        Assert.That(await State(5010), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task E79_ToDo_MovesToTheDayOfCompletionAndBack()
    {
        await Given(new GivenRow { Id = P, Type = 2, Task = 63, Start = "2024-03-08T12:00:00", End = "2024-03-08T12:00:00" });

        await SetStatus("Completed", "anna", $"todo_id={P}");
        Assert.That(await StoredTime("done_at", P), Is.EqualTo(NowStored));
        Assert.That(await StoredTime("active_at", P), Is.EqualTo(NowStored));

        await SetStatus("NotStarted", "anna", $"todo_id={P}");
        Assert.That(await StoredTime("done_at", P), Is.Null);
        Assert.That(await StoredTime("active_at", P), Is.EqualTo("2024-03-08T12:00:00"));
    }

    [Test]
    public async Task E79_DiaryRow_StaysOnItsDay()
    {
        await Given(new GivenRow { Id = P });

        await SetStatus("Completed", "anna", $"appointment_id={P}");

        Assert.That(await StoredTime("done_at", P), Is.EqualTo(NowStored));
        Assert.That((await Read(P))["ActiveDate"], Is.EqualTo("2024-03-08T10:00:00"));
    }

    [Test]
    public async Task CompletedRecords_AreNotLockedAgainstReopening()
    {
        await Given(new GivenRow { Id = P });
        await SetStatus("Completed", "anna", $"appointment_id={P}", "sale_id=41", "document_id=81");

        var reply = await SetStatus("NotStarted", "anna", $"appointment_id={P}", "sale_id=41", "document_id=81");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await State(P), Is.EqualTo("1/1"));
        Assert.That(await State(8100), Is.EqualTo("4/1"));
        Assert.That(await Host.Stored<int>("SELECT done FROM sale WHERE sale_id = 41"), Is.EqualTo(1));
    }

    [Test]
    public async Task StatusItHasAlready_IsNoUpdate()
    {
        await Given(new GivenRow { Id = P, Status = 3, Done = "2024-03-02T10:00:00" });

        await SetStatus("Completed", "anna", $"appointment_id={P}", "sale_id=43");

        Assert.That(await Column<int>("updated_count", P), Is.Zero);
        Assert.That(await StoredTime("done_at", P), Is.EqualTo("2024-03-02T10:00:00"));
        Assert.That(await Host.Stored<int>("SELECT updated_count FROM sale WHERE sale_id = 43"), Is.Zero);
    }

    [Test]
    public async Task OneRecordByTwoKeys_IsWrittenOnce()
    {
        await SetStatus("Completed", "anna", "document_id=81", "appointment_id=8100", "todo_id=8100", "sale_id=41", "SALE_ID = 41");

        Assert.That(await State(8100), Is.EqualTo("4/3"));
        Assert.That(await Column<int>("updated_count", 8100), Is.EqualTo(1));
        Assert.That(await Host.Stored<int>("SELECT updated_count FROM sale WHERE sale_id = 41"), Is.EqualTo(1));
    }

    [TestCase("Unknown", "1/1")]
    [TestCase("NotStarted", "1/1")]
    [TestCase("Started", "1/1")]
    public async Task AnyOtherStatus_OfATwoStateCaller_Reopens(string status, string expected)
    {
        await Given(new GivenRow { Id = P, Status = 3, Done = "2024-03-02T10:00:00" });
        await Host.Given("UPDATE appointment SET status = 3, done_at = 0 WHERE appointment_id = 8100");

        await SetStatus(status, "anna", $"appointment_id={P}", "document_id=81", "sale_id=43");

        Assert.That(await State(P), Is.EqualTo(expected));
        Assert.That(await State(8100), Is.EqualTo("4/1"));
        Assert.That(await Host.Stored<int>("SELECT done FROM sale WHERE sale_id = 43"), Is.EqualTo(1));
    }

    [Test]
    public async Task UndefinedStatus_IsAFault()
    {
        await Given(new GivenRow { Id = P });

        Assert.That((await SetStatus("Finished", "anna", $"appointment_id={P}")).IsFault);
        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task NextDueDate_FollowsTheFirstOpenRow()
    {
        await Given(
            new GivenRow { Id = 5010, Sale = 44, Start = "2024-03-08T10:00:00" },
            new GivenRow { Id = 5011, Sale = 44, Start = "2024-03-10T10:00:00" });

        await SetStatus("Completed", "anna", "appointment_id=5010");

        Assert.That(
            await Time("SELECT next_due_at FROM sale WHERE sale_id = 44"),
            Is.EqualTo("2024-03-10T10:00:00"));
        Assert.That(await Host.Stored<int>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 44"), Is.EqualTo(5011));
    }

    [Test]
    public async Task NothingListed_IsNothingDone()
    {
        Assert.That((await AsAnna("SetActivityStatus", "<ActivityStatus>Completed</ActivityStatus>")).Succeeded);
        Assert.That((await SetStatus("Completed")).Succeeded);
    }

    [Test]
    public async Task NotesAndReports_CountAsMissing()
    {
        await Given(new GivenRow { Id = P }, new GivenRow { Id = 5010, Type = 3, Status = 0 });

        await SetStatus("Completed", "anna", $"appointment_id={P}", "appointment_id=5010");

        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task E80_TwoState_RowAtTwo_ReadsNotStartedAndKeepsItsTwo()
    {
        await Given(new GivenRow { Id = P, Status = 2 });
        var read = await Read(P);

        await SaveBack(read);
        await SetStatus("NotStarted", "anna", $"appointment_id={P}");

        Assert.That(read["Completed"], Is.EqualTo("NotStarted"));
        Assert.That(await State(P), Is.EqualTo("1/2"));
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
        Assert.That((await Toggle($"appointment_id={P}")).Response?.Value, Is.EqualTo("Completed"));
        Assert.That(await State(P), Is.EqualTo("1/3"));
    }

    [Test]
    public async Task SeedEnvelope_OfTheDocumentation_CompletesARow()
    {
        await Given(new GivenRow { Id = P });
        var ticket = await Host.SignInAs("anna", AppointmentFixture.Password);
        var envelope = SeedEnvelope(ticket, $"appointment_id={P}", "Completed");

        var reply = await Host.Post("Appointment", envelope, $"\"{WireNames.AppointmentActions}SetActivityStatus\"");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply.Body.Name, Is.EqualTo(SoapReply.Service + "SetActivityStatusResponse"));
        Assert.That(await State(P), Is.EqualTo("1/3"));
    }

    // The published sample; only the ticket, the identifier and the status are filled in.
    private static string SeedEnvelope(string ticket, string identifier, string status) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <SOAP-ENV:Envelope
         xmlns:SOAP-ENV="http://www.w3.org/2003/05/soap-envelope"
         xmlns:SOAP-ENC="http://www.w3.org/2003/05/soap-encoding"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xmlns:xsd="http://www.w3.org/2001/XMLSchema"
         xmlns:NetServerServices862="http://schemas.microsoft.com/2003/10/Serialization/Arrays"
         xmlns:NetServerServices861="http://schemas.microsoft.com/2003/10/Serialization/"
         xmlns:Appointment="http://www.superoffice.net/ws/crm/NetServer/Services86">
          <Appointment:ApplicationToken>1234567-1234-9876</Appointment:ApplicationToken>
          <Appointment:Credentials>
            <Appointment:Ticket>{ticket}</Appointment:Ticket>
          </Appointment:Credentials>
         <SOAP-ENV:Body>
           <Appointment:SetActivityStatus>
            <Appointment:ActivityIdentifier xsi:type="NetServerServices862:ArrayOfstring">
             <NetServerServices862:string xsi:type="xsd:string">{identifier}</NetServerServices862:string>
            </Appointment:ActivityIdentifier>
            <Appointment:ActivityStatus xsi:type="Appointment:ActivityStatus">{status}</Appointment:ActivityStatus>
           </Appointment:SetActivityStatus>

         </SOAP-ENV:Body>
        </SOAP-ENV:Envelope>

        """;
}

/// <summary>With the three-state preference of the caller.</summary>
[TestFixture]
internal sealed class ThreeStateTests : AppointmentScene
{
    protected override string Changes => "UPDATE preference SET value = 'YES' WHERE pref_key = 'ThreeStateStatusCheckbox';";

    [Test]
    public async Task E80_Started_IsStoredAndShown()
    {
        await Given(new GivenRow { Id = P });

        await SetStatus("Started", "anna", $"appointment_id={P}", "document_id=81");

        Assert.That(await State(P), Is.EqualTo("1/2"));
        Assert.That(await State(8100), Is.EqualTo("4/1"));
        Assert.That((await Read(P))["Completed"], Is.EqualTo("Started"));
        Assert.That((await AsAnna("GetAppointment", $"<AppointmentId>{P}</AppointmentId>"))["Completed"], Is.EqualTo("Started"));
    }

    [Test]
    public async Task E80_Toggle_GoesThroughThreeStates()
    {
        await Given(new GivenRow { Id = P });

        foreach (var (told, stored) in new[] { ("Started", "1/2"), ("Completed", "1/3"), ("NotStarted", "1/1") })
        {
            Assert.That((await Toggle($"appointment_id={P}")).Response?.Value, Is.EqualTo(told));
            Assert.That(await State(P), Is.EqualTo(stored));
            Assert.That((await Read(P))["Completed"], Is.EqualTo(told));
        }
    }

    [Test]
    public async Task E80_DocumentsSalesAndPendingRows_KnowTwoStates()
    {
        await Given(new GivenRow { Id = P, Type = 7, Status = 11, AssignedBy = 102 });

        Assert.That((await Toggle("document_id=81")).Response?.Value, Is.EqualTo("Completed"));
        Assert.That((await Toggle("document_id=81")).Response?.Value, Is.EqualTo("NotStarted"));
        Assert.That((await Toggle("sale_id=41")).Response?.Value, Is.EqualTo("Completed"));
        Assert.That((await Toggle($"todo_id={P}")).Response?.Value, Is.EqualTo("Completed"));
        Assert.That(await State(P), Is.EqualTo("2/3"));
    }

    [Test]
    public async Task E80_FirstStarted_StartsTheOthers()
    {
        await Given(new GivenRow { Id = P }, new GivenRow { Id = 5010, Status = 3, Done = "2024-03-02T10:00:00" }, new GivenRow { Id = 5011, Type = 6, Status = 5 });

        var reply = await OnActivities("ToggleAndSetActivities", "anna", $"appointment_id={P}", "appointment_id=5010", "appointment_id=5011", "sale_id=43");

        Assert.That(reply.Response!.Value, Is.EqualTo("appointment_id=5011"), reply.Text);
        Assert.That(await State(P), Is.EqualTo("1/2"));
        Assert.That(await State(5010), Is.EqualTo("1/2"));
        Assert.That(await Host.Stored<int>("SELECT done FROM sale WHERE sale_id = 43"), Is.EqualTo(1));
    }

    [Test]
    public async Task E80_ToggledThreeTimes_IsTheIdentity([Values(1, 2, 3)] int status, [Values(1, 2)] int type)
    {
        await Given(new GivenRow { Id = P, Type = type, Status = status, Done = status == 3 ? "2024-03-02T10:00:00" : null });

        for (var time = 0; time < 3; time++) await Toggle($"appointment_id={P}");

        Assert.That(await State(P), Is.EqualTo($"{type}/{status}"));
        Assert.That(await StoredTime("done_at", P), Is.EqualTo(status == 3 ? "2024-03-04T09:00:00" : null));
    }

    [Test]
    public async Task E80_StartedEntity_SavedAsCompletedAndBack()
    {
        await Given(new GivenRow { Id = P, Status = 2 });

        var completed = await SaveBack(await Read(P), "anna", ("Completed", "Completed"));
        Assert.That(await State(P), Is.EqualTo("1/3"), completed.Text);

        await SaveBack(completed, "anna", ("Completed", "Started"));
        Assert.That(await State(P), Is.EqualTo("1/2"));
        Assert.That(await StoredTime("done_at", P), Is.Null);
    }
}
