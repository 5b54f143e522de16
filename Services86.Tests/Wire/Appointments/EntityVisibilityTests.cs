using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Private and VisibleFor of a follow-up, and what somebody else sees of it (appointment-entities.md §1, appointment-rules.md §9).</summary>
[TestFixture]
internal sealed class EntityVisibilityTests : AppointmentScene
{
    private const string Hour = "<StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:00:00</EndDate><Type>inDiary</Type>";

    private static readonly string[] TimeMembers = ["StartDate", "EndDate", "ActiveDate"];

    // What is sent for a new row, and what the owner reads then.
    [TestCase("", "Public All 1")]
    [TestCase("<Private>PrivateUser</Private>", "PrivateUser Associate 101")]
    [TestCase("<Private>PrivateGroup</Private>", "PrivateGroup Group 11")]
    [TestCase("<Private>PrivateUser</Private><VisibleFor/>", "PrivateUser Associate 101")]
    [TestCase("<VisibleFor><VisibleFor><VisibleId>0</VisibleId><Visibility>Associate</Visibility></VisibleFor></VisibleFor>", "PrivateUser Associate 101")]
    [TestCase("<VisibleFor><VisibleFor><Visibility>Group</Visibility></VisibleFor></VisibleFor>", "PrivateGroup Group 11")]
    [TestCase("<VisibleFor><VisibleFor><VisibleId>12</VisibleId><Visibility>Group</Visibility></VisibleFor></VisibleFor>", "PrivateGroup Group 12")]
    [TestCase(
        "<Private>PrivateUser</Private><VisibleFor><VisibleFor><VisibleId>11</VisibleId><Visibility>Group</Visibility></VisibleFor></VisibleFor>",
        "PrivateGroup Group 11",
        TestName = "NewRow_BothDisagree_VisibleForCounts")]
    [TestCase(
        "<VisibleFor><VisibleFor><VisibleId>11</VisibleId><Visibility>Group</Visibility></VisibleFor><VisibleFor><VisibleId>102</VisibleId><Visibility>Associate</Visibility></VisibleFor></VisibleFor>",
        "PrivateGroup Group 11",
        TestName = "NewRow_SeveralElements_TheFirstCounts")]
    [TestCase(
        "<VisibleFor><VisibleFor><VisibleId>102</VisibleId><Visibility>Associate</Visibility></VisibleFor><VisibleFor><Visibility>All</Visibility></VisibleFor></VisibleFor>",
        "Public All 1",
        TestName = "NewRow_AllAmongSeveralElements_Wins")]
    public async Task NewRow_IsVisibleAsSent(string members, string expected)
    {
        var reply = await Save(Hour + members);

        Assert.That(Shown(reply), Is.EqualTo(expected), reply.Text);
        Assert.That(reply.Find("VisibleFor")!.Elements().Count(), Is.EqualTo(1));
    }

    [TestCase("Associate", 101, "Anna Aas")]
    [TestCase("Group", 12, "Group 12")]
    public async Task DisplayValue_IsTheNameOfWhoMaySeeIt(string visibility, int id, string name)
    {
        var reply = await Save($"{Hour}<VisibleFor><VisibleFor><VisibleId>{id}</VisibleId><Visibility>{visibility}</Visibility></VisibleFor></VisibleFor>");

        Assert.That(reply["VisibleFor/VisibleFor/DisplayValue"], Is.EqualTo(name), reply.Text);
    }

    [TestCase("Group", 99)]
    [TestCase("Associate", 999)]
    [TestCase("Associate", -1)]
    public async Task WhoMaySeeIt_MustExist(string visibility, int id)
    {
        var reply = await Save($"{Hour}<VisibleFor><VisibleFor><VisibleId>{id}</VisibleId><Visibility>{visibility}</Visibility></VisibleFor></VisibleFor>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"));
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { "VisibleFor" }));
    }

    [Test]
    public async Task VisibleForOneUser_WithoutVisibleForOnTheNextSave_Stays()
    {
        await Given(new GivenRow { Id = P, Visibility = 1, VisibleId = 104 });
        var read = await Read(P);

        var absent = await SaveBack(read, "anna", ("VisibleFor", null), ("Location", "Oslo"));
        var opened = await SaveBack(read, "anna", ("VisibleFor", ""), ("Private", "Public"));

        Assert.That(Shown(read), Is.EqualTo("PrivateUser Associate 104"));
        Assert.That(Shown(absent), Is.EqualTo("PrivateUser Associate 104"));
        Assert.That(Shown(opened), Is.EqualTo("Public All 1"));
    }

    // carl is in anna's group, so that she may insert for him: his rows are his, and those of his group.
    [Test]
    public async Task PrivateRow_ForSomebodyElse_IsHisAlone()
    {
        var alone = await Save($"{Hour}<Associate><AssociateId>103</AssociateId></Associate><Description>Secret</Description><Private>PrivateUser</Private>");
        var group = await Save($"{Hour}<Associate><AssociateId>103</AssociateId></Associate><Description>For us</Description><Private>PrivateGroup</Private>");

        Assert.Multiple(() =>
        {
            Assert.That(alone["TableRight/Mask"], Is.EqualTo("Filtering"), alone.Text);
            Assert.That(alone["Description"], Is.Empty);
            Assert.That(alone["Associate/AssociateId"], Is.EqualTo("103"));
            Assert.That(Shown(group), Is.EqualTo("PrivateGroup Group 11"));
            Assert.That(group["Description"], Is.EqualTo("For us"));
        });
        Assert.That(Shown(await Read(IdOf(alone), "carl")), Is.EqualTo("PrivateUser Associate 103"));
    }

    [Test]
    public async Task E102_FilteredRow_IsReadableInItsTimesOnly()
    {
        await Given(new GivenRow
        {
            Id = P,
            Owner = AppointmentFixture.Bo,
            Visibility = 1,
            VisibleId = 102,
            Text = "Secret",
            Location = "Vault",
            Contact = 21,
            Person = 301,
            Project = 31,
            Sale = 41,
            Lead = 15,
            Invited = 202,
        });

        var reply = await Read(P);

        var readable = reply.Find("FieldProperties")!.Elements().Where(pair => pair.Descendants(SoapReply.Service + "Mask").Single().Value.Length > 0).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(readable.Select(pair => pair.Elements().First().Value), Is.EqualTo(TimeMembers));
            Assert.That(readable.Select(pair => pair.Descendants(SoapReply.Service + "Mask").Single().Value), Is.All.EqualTo("Read"));
            foreach (var nil in new[] { "Contact", "Person", "Project", "Sale", "Task", "Priority", "CreatedBy", "UpdatedBy", "InvitedPerson", "AssignedBy", "MotherAssociate" })
            {
                Assert.That(reply.Find(nil), Is.Null, nil);
            }

            Assert.That(reply["ActiveDate"], Is.EqualTo("2024-03-08T10:00:00"));
            Assert.That(reply["Type"], Is.EqualTo("inDiary"));
            Assert.That(reply["LeadTime"], Is.EqualTo("PT0S"));
            Assert.That(reply["CreatedDate"], Is.EqualTo("0001-01-01T00:00:00"));
            Assert.That(reply["BookingType"], Is.EqualTo("None"));
            Assert.That(reply["Recurrence/IsRecurrence"], Is.EqualTo("false"));
            Assert.That(reply.Find("Links")!.HasElements, Is.False);
            Assert.That(reply.Find("Participants")!.HasElements, Is.False);
        });
    }

    [Test]
    public async Task ParticipantsRow_IsReadableInFull_AndWritableInFourMembers()
    {
        await Given(
            new GivenRow { Id = P, Master = P, Text = "Meeting" },
            new GivenRow { Id = 5002, Master = P, Owner = AppointmentFixture.Bo, Type = 6, Status = 5, Text = "Meeting" });

        var reply = await Read(5002, "bo");

        var masks = reply.Find("FieldProperties")!.Elements().Select(pair => (Member: pair.Elements().First().Value, Mask: pair.Descendants(SoapReply.Service + "Mask").Single().Value)).ToArray();
        Assert.That(masks.Select(pair => pair.Mask), Is.All.AnyOf("Read", "Read Write"));
        Assert.That(
            masks.Where(pair => pair.Mask == "Read Write").Select(pair => pair.Member),
            Is.EquivalentTo(new[] { "Priority", "HasAlarm", "AlarmLeadTime", "Completed" }));
        Assert.That(reply["TableRight/Reason"], Is.EqualTo("Only the organizer can change this field"));
        Assert.That(reply["Description"], Is.EqualTo("Meeting"));
    }

    [TestCase("SaveAppointmentEntity", "Update")]
    [TestCase("DeleteAppointmentEntity", "Delete")]
    public async Task FilteredRow_CannotBeWritten(string operation, string right)
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Carl, Visibility = 1, VisibleId = 103 });

        var parameters = operation == "SaveAppointmentEntity"
            ? $"<AppointmentEntity><AppointmentId>{P}</AppointmentId></AppointmentEntity>"
            : $"<AppointmentEntityId>{P}</AppointmentEntityId>";
        var reply = await AsAnna(operation, parameters);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Message, Is.EqualTo("This activity is private"));
        Assert.That(reply.Parameters, Is.EqualTo(new Dictionary<string, string> { ["Table"] = "appointment", ["RecordId"] = $"{P}", ["Right"] = right }));
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [Test]
    public async Task OwnRow_VisibleForAnotherOnly_StaysTheOwners()
    {
        await Given(new GivenRow { Id = P, Visibility = 2, VisibleId = 12, Text = "Theirs" });

        var anna = await Read(P);
        var dina = await Read(P, "dina");
        var carl = await Read(P, "carl");

        Assert.That((anna["Description"], anna["TableRight/Mask"]), Is.EqualTo(("Theirs", "Select Update Insert Delete")));
        Assert.That((dina["Description"], dina["TableRight/Mask"]), Is.EqualTo(("Theirs", "Select")));
        Assert.That((carl["Description"], carl["TableRight/Mask"]), Is.EqualTo(("", "Filtering")));
    }

    // Relation by relation, as the role of the fixture has it.
    [TestCase("anna", "Select Update Insert Delete", "")]
    [TestCase("carl", "Select Update Insert", "Your role does not allow delete on appointment owned by your primary group")]
    [TestCase(
        "bo",
        "Select",
        "Your role does not allow create on appointment owned by another user; Your role does not allow update on appointment owned by another user; "
            + "Your role does not allow delete on appointment owned by another user")]
    public async Task TableRight_SaysWhatIsMissingAndWhy(string user, string mask, string reason)
    {
        await Given(new GivenRow { Id = P });

        var reply = await Read(P, user);

        Assert.That(reply["TableRight/Mask"], Is.EqualTo(mask));
        Assert.That(reply["TableRight/Reason"], Is.EqualTo(reason));
    }

    [Test]
    public async Task ColleagueOfTheGroup_ChangesTheRow_AndTheGroupOfItsMakingStays()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Carl });

        var reply = await SaveBack(await Read(P), "anna", ("Location", "Oslo"));

        Assert.That(reply["Location"], Is.EqualTo("Oslo"), reply.Text);
        Assert.That(reply["UpdatedBy/AssociateId"], Is.EqualTo("101"));
        Assert.That(reply["Associate/AssociateId"], Is.EqualTo("103"));
        Assert.That(await Column<int>("user_group_id", P), Is.EqualTo(11));
    }

    private static string Shown(SoapReply reply) =>
        $"{reply["Private"]} {reply["VisibleFor/VisibleFor/Visibility"]} {reply["VisibleFor/VisibleFor/VisibleId"]}";
}
