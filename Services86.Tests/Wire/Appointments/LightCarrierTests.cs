namespace Services86.Tests.Wire.Appointments;

/// <summary>GetAppointmentList, and what the light carrier says of a row (appointment-operations.md §3, appointment-entities.md §5).</summary>
[TestFixture]
internal sealed class LightCarrierTests : ListScene
{
    private static readonly GivenRow Row = new() { Id = P };

    [Test]
    public async Task List_KeepsTheOrderOfTheRequestEachOnce()
    {
        await Given(
            Row,
            Row with { Id = 5002, Type = 2 },
            Row with { Id = 5003, Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = 102 },
            Row with { Id = 5004, Type = 3 },
            Row with { Id = 5005, Type = 6, Status = 10, Master = 739 });

        var reply = await Ask("GetAppointmentList", new() { Ids = [5005, 5003, 999999, 0, P, 8100, 5004, 5003, -1, 5002, P] });

        Assert.That(IdsOf(reply), Is.EqualTo(new[] { 5005, 5003, P, 5002 }));
        Assert.That(reply.All("Appointment/TableRight/Mask"), Is.EqualTo(new[]
        {
            "Select Insert Delete RestrictedUpdate", "Filtering", "Select Update Insert Delete", "Select Update Insert Delete",
        }));
    }

    [Test]
    public async Task List_OfNothing_IsEmpty()
    {
        Assert.That(await Ids("GetAppointmentList", new() { Ids = [] }), Is.Empty);
        Assert.That((await AsAnna("GetAppointmentList", "<AppointmentIds i:nil=\"true\"/>")).Response!.Elements(), Is.Empty);
        Assert.That((await AsAnna("GetAppointmentList")).Response!.Elements(), Is.Empty);
    }

    [Test]
    public async Task List_OfManyIds_IsAnswered()
    {
        await Given(Row);

        Assert.That(await Ids("GetAppointmentList", new() { Ids = [.. Enumerable.Range(1, 6000)] }), Is.EqualTo(new[] { P }));
    }

    [Test]
    public async Task List_HidesWhatGetAppointmentHides()
    {
        await Given(Row);

        Assert.That(await Ids("GetAppointmentList", user: Erik), Is.Empty);
        Assert.That((await As(Erik, "GetAppointment", $"<AppointmentId>{P}</AppointmentId>")).Response, Is.Null);
    }

    [Test]
    public async Task AppointmentWithADocument_IsNoFollowUp()
    {
        await Host.Given("INSERT INTO document (document_id, name, created_at, updated_at) VALUES (82, 'Minutes.docx', 0, 0);");
        await Given(Row with { Document = 82 });

        var light = await AsAnna("GetAppointment", $"<AppointmentId>{P}</AppointmentId>");

        Assert.That(light.Succeeded, Is.True);
        Assert.That(light.Response, Is.Null);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task Carrier_IsTheSameEverywhere(string operation)
    {
        await Given(Row with { Contact = 21, Person = 301, Project = 31, Sale = 41, Priority = 2, Text = "Talk", Location = "Oslo", AssignedBy = 102 });
        var expected = (await AsAnna("GetAppointment", $"<AppointmentId>{P}</AppointmentId>")).Response!;

        var reply = await Ask(operation);

        Assert.That(reply.Response!.Elements().Single().Elements().Select(e => e.ToString()), Is.EqualTo(expected.Elements().Select(e => e.ToString())));
    }

    [Test]
    public async Task Carrier_ShowsTheRowAndItsNames()
    {
        await Given(Row with
        {
            Contact = 21,
            Person = 301,
            Project = 31,
            Sale = 41,
            Priority = 2,
            Text = "Talk",
            Location = "Oslo",
            AssignedBy = 102,
            Task = 64,
            IsFree = true,
            IsAllDay = true,
            IsPublished = true,
            Type = 2,
        });
        await Host.Given($"UPDATE appointment SET has_alarm = TRUE, alarm_min = 90, created_by = 103 WHERE appointment_id = {P}");

        var reply = await Ask("GetMyAppointments");

        Assert.Multiple(() =>
        {
            foreach (var (member, value) in new (string, string)[]
            {
                ("Type", "inChecklist"), ("Task", "Holiday"), ("TaskType", "Appointment"), ("AssociateFullName", "Anna Aas"), ("AssociateName", "anna"),
                ("AssociateId", "101"), ("ContactName", "Acme"), ("ContactId", "21"), ("PersonFullName", "Eva Evensen"), ("PersonId", "301"),
                ("ProjectName", "Project one"), ("ProjectId", "31"), ("SaleName", "Guided sale"), ("SaleId", "41"), ("PriorityName", "High"),
                ("PriorityId", "2"), ("Description", "Talk"), ("Location", "Oslo"), ("IsPublished", "true"), ("IsFree", "true"),
                ("IsAlldayEvent", "true"), ("HasAlarm", "true"), ("AlarmLeadTime", "PT1H30M"), ("Private", "Public"), ("IsBooking", "false"),
                ("IsBookingMain", "false"), ("IsRecurrence", "false"), ("BookingType", "None"), ("InvitationStatus", "None"),
                ("AssignmentStatus", "None"), ("Completed", "NotStarted"), ("RecurringPattern", "Unknown"), ("MotherId", "0"),
                ("RecurringStartDate", "0001-01-01T00:00:00"), ("RecurringEndDate", "0001-01-01T00:00:00"), ("AssignedBy", "102"),
                ("AssignedByFullName", "Bo Berg"), ("RejectReason", ""), ("CreatedBy", "carl"), ("CreatedByFullName", "Carl Clason"),
                ("CreatedByAssociateId", "103"), ("CreatedDate", "2024-03-01T08:00:00"), ("ColorIndex", "0"),
            })
            {
                Assert.That(reply[$"Appointment/{member}"], Is.EqualTo(value), member);
            }
        });
    }

    [Test]
    public async Task Carrier_OfABareRow_IsBlankAndZero()
    {
        await Given(Row with { Task = 0 });

        var reply = await Ask("GetMyAppointments");

        Assert.Multiple(() =>
        {
            foreach (var member in new[]
            {
                "Task", "ContactName", "PersonFullName", "ProjectName", "SaleName", "PriorityName", "AssignedByFullName", "Location", "Description",
            })
            {
                Assert.That(reply[$"Appointment/{member}"], Is.Empty, member);
            }

            Assert.That(reply["Appointment/TaskType"], Is.EqualTo("Unknown"));
            Assert.That(reply["Appointment/ColorIndex"], Is.EqualTo("0"));
            Assert.That(reply["Appointment/AlarmLeadTime"], Is.EqualTo("PT0S"));
        });
    }

    // "Main" is about who looks: the owner of the meeting sees it on the participants' rows too.
    [TestCase("anna", "true")]
    [TestCase("bo", "false")]
    public async Task BookingMain_IsForTheOwnerOfTheMeeting(string user, string expected)
    {
        await Given(
            Row with { Id = 739, Master = 739 },
            Row with { Id = 740, Master = 739, Owner = AppointmentFixture.Bo, Type = 6, Status = 7 });

        var reply = await Ask("GetAppointmentList", new() { Ids = [739, 740] }, user);

        Assert.That(reply.All("Appointment/IsBookingMain"), Is.EqualTo(new[] { expected, expected }));
        Assert.That(reply.All("Appointment/IsBooking"), Is.EqualTo(new[] { "true", "true" }));
        Assert.That(reply.All("Appointment/BookingType"), Is.EqualTo(new[] { "Owner", "Participant" }));
        Assert.That(reply.All("Appointment/InvitationStatus"), Is.EqualTo(new[] { "None", "Seen" }));
    }

    [TestCase(1, "Accepted", "None")]
    [TestCase(2, "Accepted", "None")]
    [TestCase(3, "Accepted", "None")]
    [TestCase(4, "Hidden", "None")]
    [TestCase(5, "Invitation", "None")]
    [TestCase(6, "Moved", "None")]
    [TestCase(7, "Seen", "None")]
    [TestCase(8, "MovedSeen", "None")]
    [TestCase(9, "Declined", "None")]
    [TestCase(10, "Cancelled", "None")]
    [TestCase(11, "None", "Assigning")]
    [TestCase(12, "None", "Seen")]
    [TestCase(13, "None", "Declined")]
    [TestCase(0, "None", "None")]
    public async Task Statuses_AreThoseOfTheRow(int status, string invitation, string assignment)
    {
        await Given(Row with { Status = status, Master = 739 });

        var reply = await Ask("GetMyAppointments");

        Assert.That(reply["Appointment/InvitationStatus"], Is.EqualTo(invitation));
        Assert.That(reply["Appointment/AssignmentStatus"], Is.EqualTo(assignment));
        Assert.That(reply["Appointment/Completed"], Is.EqualTo(status == 3 ? "Completed" : "NotStarted"));
    }

    [TestCase("anna", "NotStarted")]
    [TestCase("dina", "Started")]
    public async Task StartedRow_ReadsAsTheCallersPreferenceHasIt(string user, string expected)
    {
        await Given(Row with { Owner = AppointmentFixture.Dina, Status = 2 });

        Assert.That((await Ask("GetAppointmentList", user: user))["Appointment/Completed"], Is.EqualTo(expected));
    }

    // Colours that came with later servers are shown as the first.
    [TestCase(61, "0")]
    [TestCase(62, "9")]
    [TestCase(63, "0")]
    public async Task Color_IsThatOfTheTask(int task, string expected)
    {
        await Given(Row with { Task = task });
        await Host.Given($"UPDATE appointment SET color_index = 5 WHERE appointment_id = {P}");

        Assert.That((await Ask("GetMyAppointments"))["Appointment/ColorIndex"], Is.EqualTo(expected));
    }

    [Test]
    public async Task Series_ShowsItsRuleInWholeDaysWhateverTheZone()
    {
        await Host.Given($"""
            INSERT INTO recurrence_rule (recurrence_rule_id, pattern, sub_pattern, weekdays, cyclic_week, start_at, end_at, created_at, updated_at)
            VALUES (901, 2, 0, 16, 1, {AppointmentFixture.At("2024-03-08T01:00:00")}, {AppointmentFixture.At("2024-03-22T02:00:00")}, 0, 0);
            """);
        await Given(Row with { Rule = 901, Start = "2024-03-08T01:00:00", End = "2024-03-08T02:00:00" });

        var reply = await Ask("GetMyAppointments", zone: "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>");

        Assert.Multiple(() =>
        {
            Assert.That(reply["Appointment/IsRecurrence"], Is.EqualTo("true"));
            Assert.That(reply["Appointment/RecurringPattern"], Is.EqualTo("Weekly"));
            Assert.That(reply["Appointment/RecurringStartDate"], Is.EqualTo("2024-03-08T00:00:00"));
            Assert.That(reply["Appointment/RecurringEndDate"], Is.EqualTo("2024-03-22T00:00:00"));
            Assert.That(reply["Appointment/StartDate"], Is.EqualTo("2024-03-07T19:00:00"));
        });
    }

    [Test]
    public async Task FilteredRow_KeepsItsFlagsOnly()
    {
        await Host.Given("""
            INSERT INTO recurrence_rule (recurrence_rule_id, pattern, sub_pattern, cyclic_day, start_at, end_at, created_at, updated_at)
            VALUES (902, 1, 1, 1, 0, 0, 0, 0);
            """);
        await Given(Row with
        {
            Owner = AppointmentFixture.Bo,
            Visibility = 1,
            VisibleId = 102,
            Master = P,
            Rule = 902,
            Status = 3,
            IsPublished = true,
            Priority = 2,
            RejectReason = "Because",
            AssignedBy = 103,
        });

        var reply = await Ask("GetAssociateDiary", ListAsk.OfBo);

        Assert.Multiple(() =>
        {
            foreach (var (member, value) in new (string, string)[]
            {
                ("IsBooking", "true"), ("IsBookingMain", "false"), ("IsRecurrence", "true"), ("BookingType", "Owner"), ("AssociateId", "102"),
                ("AssociateName", ""), ("AssociateFullName", ""), ("Task", ""), ("TaskType", "Unknown"), ("PriorityId", "0"), ("PriorityName", ""),
                ("RejectReason", ""), ("AssignedBy", "0"), ("AssignedByFullName", ""), ("CreatedBy", ""), ("CreatedByFullName", ""),
                ("CreatedByAssociateId", "0"), ("IsPublished", "false"), ("MotherId", "0"), ("Location", ""), ("SaleName", ""),
                ("RecurringPattern", "Unknown"), ("CreatedDate", "0001-01-01T00:00:00"),
            })
            {
                Assert.That(reply[$"Appointment/{member}"], Is.EqualTo(value), member);
            }

            Assert.That(reply.Text, Does.Not.Contain("Because"));
        });
    }

    [Test]
    public async Task ExternalParticipantsRow_IsThatOfTheMeetingsOwner()
    {
        await Given(
            Row with { Id = 739, Master = 739, Owner = AppointmentFixture.Bo },
            Row with { Id = 741, Master = 739, Owner = 0, Invited = 302, Visibility = 1, VisibleId = 102, Text = "Between us" });

        var anna = await Ask("GetAppointmentList", new() { Ids = [741] });
        var bo = await Ask("GetAppointmentList", new() { Ids = [741] }, "bo");

        Assert.That(anna["Appointment/TableRight/Mask"], Is.EqualTo("Filtering"));
        Assert.That(bo["Appointment/Description"], Is.EqualTo("Between us"));
        Assert.That(bo["Appointment/AssociateId"], Is.EqualTo("0"));
        Assert.That(bo["Appointment/AssociateFullName"], Is.Empty);
    }
}
