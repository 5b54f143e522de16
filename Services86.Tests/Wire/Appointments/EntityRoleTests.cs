using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Roles with odd cells: nothing of others, only blocks of the group's rows, little of the own ones (appointment-operations.md C3, rights.md §5).</summary>
[TestFixture]
internal sealed class EntityRoleTests : AppointmentScene
{
    private const string Hour = "<StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:00:00</EndDate><Type>inDiary</Type>";

    protected override string Changes => """
        UPDATE role_data_right SET rights = 1 WHERE table_no = 9 AND relation = 0;
        UPDATE role_data_right SET rights = 16 WHERE table_no = 9 AND relation = 1;
        UPDATE role_data_right SET rights = 0 WHERE table_no = 9 AND relation = 2;
        UPDATE role_data_right SET rights = 0 WHERE table_no IN (5, 6, 11, 13) AND relation = 2;
        UPDATE contact SET associate_id = 102, user_group_id = 12 WHERE contact_id = 21;
        """;

    [Test]
    public async Task CellWithoutReading_HidesTheRow()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Bo });

        Assert.That((await Read(P)).Response, Is.Null);
        Assert.That((await AsAnna("GetAppointment", $"<AppointmentId>{P}</AppointmentId>")).Response, Is.Null);
    }

    [Test]
    public async Task HiddenRow_Written_IsRefusedAndNotMissing()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Bo });

        var saved = await Save($"<AppointmentId>{P}</AppointmentId>");
        var deleted = await AsAnna("DeleteAppointmentEntity", $"<AppointmentEntityId>{P}</AppointmentEntityId>");

        Assert.That((saved.ExceptionType, saved.Message), Is.EqualTo(("SoSentryException", "Your role does not allow update on appointment owned by another user")));
        Assert.That((deleted.ExceptionType, deleted.Message), Is.EqualTo(("SoSentryException", "Your role does not allow delete on appointment owned by another user")));
        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task CellThatFilters_ShowsTheTimes()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Carl, Text = "Secret" });

        var reply = await Read(P);

        Assert.That(reply["TableRight/Mask"], Is.EqualTo("Filtering"));
        Assert.That((reply["StartDate"], reply["Description"]), Is.EqualTo(("2024-03-08T10:00:00", "")));
    }

    [Test]
    public async Task OwnRow_CanAlwaysBeWritten()
    {
        var saved = await Save(Hour);
        var changed = await SaveBack(saved, "anna", ("Location", "Oslo"));
        var deleted = await AsAnna("DeleteAppointmentEntity", $"<AppointmentEntityId>{IdOf(saved)}</AppointmentEntityId>");

        Assert.That(saved["TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"), saved.Text);
        Assert.That(changed["Location"], Is.EqualTo("Oslo"));
        Assert.That(deleted.Succeeded, deleted.Text);
    }

    // The company has another owner now, and its person follows it; project 32 and sale 42 are bo's.
    [Test]
    public async Task RecordsThatMayNotBeRead_ShowTheirIdsOnly()
    {
        await Given(new GivenRow { Id = P, Contact = 21, Person = 301, Project = 32, Sale = 42 });

        var reply = await Read(P);

        Assert.Multiple(() =>
        {
            foreach (var (card, id, key) in new[] { ("Contact", "21", "ContactId"), ("Person", "301", "PersonId"), ("Project", "32", "ProjectId"), ("Sale", "42", "SaleId") })
            {
                Assert.That(reply[$"{card}/{key}"], Is.EqualTo(id));
                var texts = reply.Find(card)!.Elements().Where(element => element.Name.LocalName != key && !SoapReply.IsNil(element)).Select(element => element.Value);
                Assert.That(texts, Is.All.AnyOf("", "0", "false", "0001-01-01T00:00:00", "Unknown"), card);
            }
        });
    }

    [Test]
    public async Task RecordsThatMayNotBeRead_StayWhenTheEntityIsSentBack()
    {
        await Given(new GivenRow { Id = P, Contact = 21, Person = 301, Project = 32, Sale = 42 });

        var reply = await SaveBack(await Read(P));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }
}
