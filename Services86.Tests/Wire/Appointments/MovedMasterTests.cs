using Services86.Tests.Hosting;
using Services86.Tests.Watching;

namespace Services86.Tests.Wire.Appointments;

/// <summary>New times of a meeting by UpdateAppointment: the participants are asked again (appointment-rules.md §3.3).</summary>
[TestFixture]
internal sealed class MovedMasterTests : AppointmentScene
{
    private const int Master = 5100;

    private static readonly (int Before, int Type, string After)[] OfUsers =
    [
        (1, 1, "6/6"), (2, 1, "6/6"), (1, 2, "7/6"), (3, 1, "1/3"), (4, 6, "6/4"), (5, 6, "6/5"), (6, 6, "6/6"), (7, 6, "6/6"), (8, 7, "7/6"), (9, 6, "6/6"),
        (10, 6, "6/10"),
    ];

    [Test]
    public async Task E49_ChangedTimes_AskUsersAgain()
    {
        var slaves = OfUsers.Select((given, index) => new GivenRow
        {
            Id = 5101 + index,
            Owner = index % 2 == 0 ? AppointmentFixture.Bo : AppointmentFixture.Carl,
            Master = Master,
            Invited = 202,
            Type = given.Type,
            Status = given.Before,
            RejectReason = given.Before is 9 or 4 ? "Busy" : "",
            Done = given.Before == 3 ? "2024-03-02T10:00:00" : null,
        });
        await Given([new() { Id = Master, Master = Master, Invited = 201, RejectCounter = 1 }, .. slaves]);

        var reply = await Move("2024-03-09T14:00:00", "2024-03-10T15:00:00");

        Assert.That(reply.Succeeded, reply.Text);
        for (var index = 0; index < OfUsers.Length; index++)
        {
            var id = 5101 + index;
            Assert.That(await State(id), Is.EqualTo(OfUsers[index].After), $"{OfUsers[index]}");
            Assert.That(await StoredTime("start_at", id), Is.EqualTo("2024-03-09T14:00:00"));
            Assert.That(await StoredTime("end_at", id), Is.EqualTo("2024-03-10T15:00:00"));
            Assert.That(await StoredTime("active_at", id), Is.EqualTo("2024-03-09T14:00:00"));
            Assert.That(await Column<string>("reject_reason", id), Is.EqualTo(OfUsers[index].Before == 4 ? "Busy" : ""));
            Assert.That(await Column<int>("CASE WHEN long_span THEN 1 ELSE 0 END", id), Is.EqualTo(1));
            Assert.That(await Column<int>("updated_count", id), Is.EqualTo(1));
            Assert.That(await Column<int>("updated_by", id), Is.EqualTo(101));
        }

        Assert.That(await State(Master), Is.EqualTo("1/1"));
        Assert.That(await Column<int>("reject_counter", Master), Is.Zero);
        Assert.That(await Column<int>("updated_count", Master), Is.EqualTo(1));
    }

    [Test]
    public async Task E49_ResourcesAndExternalPersons_ComeAlongUnasked()
    {
        await Given(
            new GivenRow { Id = Master, Master = Master },
            new GivenRow { Id = 5101, Owner = AppointmentFixture.Room, Master = Master },
            new GivenRow { Id = 5102, Owner = 0, Invited = 302, Master = Master },
            new GivenRow { Id = 5103, Owner = AppointmentFixture.Dina, Master = 5999 });

        await Move("2024-03-09T14:00:00", "2024-03-09T15:00:00");

        foreach (var id in new[] { 5101, 5102 })
        {
            Assert.That(await State(id), Is.EqualTo("1/1"));
            Assert.That(await StoredTime("start_at", id), Is.EqualTo("2024-03-09T14:00:00"));
        }

        Assert.That(await StoredTime("start_at", 5103), Is.EqualTo("2024-03-08T10:00:00"));
    }

    [Test]
    public async Task CompletedToDoOfAParticipant_StaysOnTheDayOfItsCompletion()
    {
        await Given(
            new GivenRow { Id = Master, Master = Master, Type = 2 },
            new GivenRow { Id = 5101, Owner = AppointmentFixture.Bo, Master = Master, Type = 2, Status = 3, Done = "2024-03-02T10:00:00", Lag = 15 });

        await Move("2024-03-09T14:00:00", "2024-03-09T15:00:00");

        Assert.That(await StoredTime("active_at", 5101), Is.EqualTo("2024-03-02T10:00:00"));
        Assert.That(await StoredTime("start_at", 5101), Is.EqualTo("2024-03-09T14:00:00"));
        Assert.That(await Column<int>("CASE WHEN long_span THEN 1 ELSE 0 END", 5101), Is.EqualTo(1));
    }

    [Test]
    public async Task OtherChanges_AskNobody()
    {
        await Given(new GivenRow { Id = Master, Master = Master, RejectCounter = 1 }, new GivenRow { Id = 5101, Owner = AppointmentFixture.Bo, Master = Master });

        await AsAnna("UpdateAppointment", $"<Id>{Master}</Id><Status>3</Status><AssociateId>103</AssociateId>");

        Assert.That(await State(Master), Is.EqualTo("1/3"));
        Assert.That(await Column<int>("associate_id", Master), Is.EqualTo(103));
        Assert.That(await Column<int>("reject_counter", Master), Is.EqualTo(1));
        Assert.That(await Column<int>("updated_count", 5101), Is.Zero);
    }

    [Test]
    public async Task Participant_ChangesHisStatusOnly()
    {
        await Given(
            new GivenRow { Id = Master, Master = Master, RejectCounter = 1 },
            new GivenRow { Id = 5101, Owner = AppointmentFixture.Bo, Master = Master, Type = 6, Status = 9, RejectReason = "Busy" });

        foreach (var change in new[]
        {
            "<StartTime>2024-03-09T14:00:00</StartTime>", "<EndTime>2024-03-09T14:00:00</EndTime>", "<Type>2</Type>", "<AssociateId>103</AssociateId>",
            "<Status>7</Status>",
        })
        {
            var refused = await As("bo", "UpdateAppointment", "<Id>5101</Id>" + change);
            Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), change);
            Assert.That(refused.Message, Is.EqualTo("Only the organizer can change this field"), change);
        }

        Assert.That(await Column<int>("updated_count", 5101), Is.Zero);
        Assert.That((await As("bo", "UpdateAppointment", "<Id>5101</Id><Status>3</Status>"))["Completed"], Is.EqualTo("Completed"));
        Assert.That(await State(5101), Is.EqualTo("1/3"));
        Assert.That(await Column<string>("reject_reason", 5101), Is.Empty);
        Assert.That(await Column<int>("reject_counter", Master), Is.Zero);
    }

    [Test]
    public async Task HundredsOfParticipants_FollowInOneTransactionOfFewStatements()
    {
        await Given(
        [
            new() { Id = Master, Master = Master },
            .. Enumerable.Range(1, 300).Select(index => new GivenRow { Id = Master + index, Owner = AppointmentFixture.Bo, Master = Master }),
        ]);
        await Read(Master);

        using var measures = new MeasureRecorder(Host);
        var reply = await Move("2024-03-09T14:00:00", "2024-03-09T15:00:00");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(measures.Count("services86.db.statement.duration"), Is.InRange(5, 15));
        Assert.That(measures.Count("services86.db.statement.duration", "db.operation.name=COMMIT"), Is.EqualTo(1));
        Assert.That(await Host.Stored<int>($"SELECT COUNT(*) FROM appointment WHERE master_id = {Master} AND type = 6 AND status = 6"), Is.EqualTo(300));
    }

    private Task<SoapReply> Move(string start, string end) =>
        AsAnna("UpdateAppointment", $"<Id>{Master}</Id><StartTime>{start}</StartTime><EndTime>{end}</EndTime>");
}
