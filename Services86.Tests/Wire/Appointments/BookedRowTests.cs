using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>A participant saves his own row (appointment-operations.md, Save step 2).</summary>
[TestFixture]
internal sealed class BookedRowTests : AppointmentScene
{
    private const int Master = 739;
    private const int Slave = 740;

    [SetUp]
    public Task GivenBookingAsync() => Given(
        new GivenRow { Id = Master, Master = Master, Invited = 201, Text = "Meeting", Location = "Oslo", RejectCounter = 1 },
        new GivenRow { Id = Slave, Owner = AppointmentFixture.Bo, Master = Master, Invited = 202, Text = "Meeting", Location = "Oslo" });

    [Test]
    public async Task E56_Participant_ChangingTheLocation_IsRefused()
    {
        var reply = await SaveBack(await Read(Slave, "bo"), "bo", ("Location", "Bergen"));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Message, Is.EqualTo("Only the organizer can change this field"));
        Assert.That(await Column<string>("location", Slave), Is.EqualTo("Oslo"));
    }

    [Test]
    public async Task Participant_SendingItBackUntouched_ChangesNothing()
    {
        var reply = await SaveBack(await Read(Slave, "bo"), "bo");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Column<int>("updated_count", Slave), Is.Zero);
    }

    [Test]
    public async Task RefusedInvitation_CompletedBySave_CountsOneRefusalLess()
    {
        await Host.Given($"UPDATE appointment SET type = 6, status = 9, reject_reason = 'Busy' WHERE appointment_id = {Slave}");

        var reply = await SaveBack(await Read(Slave, "bo"), "bo", ("Completed", "Completed"));

        Assert.That(reply["Completed"], Is.EqualTo("Completed"), reply.Text);
        Assert.That(reply["RejectReason"], Is.Empty);
        Assert.That(await State(Slave), Is.EqualTo("1/3"));
        Assert.That(await Column<int>("reject_counter", Master), Is.Zero);
    }

    [Test]
    public async Task Master_ChangedAlone_IsSaved()
    {
        var reply = await SaveBack(await Read(Master), "anna", ("Priority", "<Id>1</Id>"));

        Assert.That(reply["Priority/Id"], Is.EqualTo("1"), reply.Text);
    }

    [Test]
    public async Task E114_ParticipantsAndLinks_AbsentAreKept()
    {
        await SaveBack(await Read(Master), "anna", ("Links", "<Link><EntityName>sale</EntityName><Id>41</Id></Link>"));

        var reply = await SaveBack(await Read(Master), "anna", ("Participants", null), ("Links", null), ("Priority", "<Id>1</Id>"));

        Assert.That(reply["Priority/Id"], Is.EqualTo("1"), reply.Text);
        Assert.That(reply.All("Participants/ParticipantInfo/AssociateId"), Is.EqualTo(new[] { "101", "102" }));
        Assert.That(reply["ActiveLinks"], Is.EqualTo("1"));
    }

    [TestCase("<AssociateId>101</AssociateId>")]
    [TestCase("<PersonId>201</PersonId>")]
    [TestCase("<ContactId>22</ContactId>")]
    public async Task E41_OwnerAlone_StaysAPlainRow(string participant)
    {
        var reply = await SaveBack(await Read(P), "anna", ("Participants", $"<ParticipantInfo>{participant}</ParticipantInfo>"));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply["MotherId"], Is.EqualTo("0"));
    }

    [Test]
    public async Task E31_OneDateOfASeries_IsSavedAlone()
    {
        var reply = await SaveBack(
            await Read(5011), "anna", ("StartDate", "2024-03-05T12:00:00"), ("EndDate", "2024-03-05T13:00:00"));

        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-05T12:00:00"), reply.Text);
        Assert.That(await Column<int>("recurrence_rule_id", 5011), Is.EqualTo(900));
        Assert.That(await StoredTime("start_at", 5010), Is.EqualTo("2024-03-04T10:00:00"));
    }

    [Test]
    public async Task Delete_PlainRow_TakesItsLinksAlong()
    {
        await SaveBack(await Read(P), "anna", ("Sale", "<SaleId>44</SaleId>"), ("Links", "<Link><EntityName>sale</EntityName><Id>41</Id></Link>"));

        var reply = await Delete(P);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That((await Read(P)).Response, Is.Null);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM relation"), Is.Zero);
        Assert.That(await Host.Stored<int?>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 44"), Is.Null);
    }

    [Test]
    public async Task E117_Delete_OfAMissingRow_DoesNothing()
    {
        Assert.That((await Delete(999999)).Succeeded);
    }

    [Test]
    public async Task Delete_OfADocumentRow_IsIllegal()
    {
        Assert.That((await Delete(8100)).ExceptionType, Is.EqualTo("SoIllegalOperationException"));
    }

    [Test]
    public async Task Delete_WithoutTheRight_IsRefused()
    {
        await Given(new GivenRow { Id = 5020, Owner = AppointmentFixture.Carl });

        var reply = await Delete(5020);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Parameters["Right"], Is.EqualTo("Delete"));
    }

    private Task<SoapReply> Delete(int id) => AsAnna("DeleteAppointmentEntity", $"<AppointmentEntityId>{id}</AppointmentEntityId>");
}
