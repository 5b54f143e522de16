namespace Services86.Tests.Wire.Appointments;

/// <summary>Rows of a meeting saved one by one (appointment-operations.md, Save steps 0 and 2).</summary>
[TestFixture]
internal sealed class BookedRowTests : AppointmentScene
{
    private const int Master = 739;
    private const int Slave = 740;

    [SetUp]
    public Task GivenBookingAsync() => Given(
        new GivenRow { Id = P, Invited = 201 },
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
}
