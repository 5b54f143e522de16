using System.Globalization;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Items of list Task (appointment-operations.md §12). Dina administers nothing, carl everything, the others lists.</summary>
[TestFixture]
internal sealed class TaskListTests : AppointmentScene
{
    protected override string Changes => """
        INSERT INTO role (role_id, name, type) VALUES (21, 'Plain', 0), (22, 'Administrator', 0);
        INSERT INTO role_function_right (role_id, name) VALUES (22, 'admin-all');
        UPDATE associate SET role_id = 21 WHERE associate_id = 104;
        UPDATE associate SET role_id = 22 WHERE associate_id = 103;
        """;

    private const string Bump = "UPDATE change_counter SET value = value + 1 WHERE name = 'lists';";

    [SetUp]
    public Task RestoreAsync() => Host.Given($"""
        DELETE FROM task WHERE task_id NOT IN (61, 62, 63, 64, 65);
        UPDATE task SET name = CASE task_id WHEN 61 THEN 'Meeting' WHEN 62 THEN 'Call out' WHEN 63 THEN 'To-do' WHEN 64 THEN 'Holiday' ELSE 'Old' END,
          tooltip = '', rank = task_id - 60, deleted = (task_id = 65), color_index = 0, intent_id = NULL, default_published = FALSE,
          default_all_day = (task_id = 64), default_free = (task_id = 64),
          type = CASE task_id WHEN 62 THEN 5 WHEN 63 THEN 6 ELSE 1 END, direction = CASE task_id WHEN 62 THEN 2 ELSE 0 END;
        {Bump}
        """);

    [Test]
    public async Task E110_TaskListItems_AreTheLiveOnesByRank()
    {
        Assert.That(await Ids(includeDeleted: false), Is.EqualTo(new[] { 61, 62, 63, 64 }));
        Assert.That(await Ids(includeDeleted: true), Is.EqualTo(new[] { 61, 62, 63, 64, 65 }));
    }

    [TestCase("meeting")]
    [TestCase("  MEETING ")]
    [TestCase("old")]
    public async Task E110_NewItem_OfANameThatIsTaken_IsRefused(string name)
    {
        var reply = await SaveItem($"<Value>{name}</Value><Type>Appointment</Type>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"));
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { "Value" }));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM task"), Is.EqualTo(5));
    }

    [Test]
    public async Task Items_OfEqualRank_StandByName()
    {
        await Host.Given($"UPDATE task SET rank = 7; UPDATE task SET name = 'b' WHERE task_id = 61; UPDATE task SET name = 'A' WHERE task_id = 64; {Bump}");

        Assert.That(await Ids(includeDeleted: false), Is.EqualTo(new[] { 64, 61, 62, 63 }));
    }

    [Test]
    public async Task DefaultItem_IsAnAppointmentWithoutMore()
    {
        var reply = await AsAnna("CreateDefaultTaskListItem");

        Assert.Multiple(() =>
        {
            Assert.That(reply["TaskListItemId"], Is.EqualTo("0"));
            Assert.That(reply["Value"], Is.Empty);
            Assert.That(reply["Tooltip"], Is.Empty);
            Assert.That(reply["Direction"], Is.EqualTo("Unknown"));
            Assert.That(reply["Type"], Is.EqualTo("Appointment"));
            Assert.That(reply["Deleted"], Is.EqualTo("false"));
            Assert.That(reply["Rank"], Is.EqualTo("0"));
            Assert.That(reply["IntentId"], Is.EqualTo("0"));
            Assert.That(reply["IsDefaultAlldayEvent"], Is.EqualTo("false"));
            Assert.That(reply["IsDefaultFree"], Is.EqualTo("false"));
            Assert.That(reply["IsDefaultPublished"], Is.EqualTo("false"));
            Assert.That(reply["ColorIndex"], Is.EqualTo("LightBlue"));
            Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Update Insert"));
        });
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM task"), Is.EqualTo(5));
    }

    [Test]
    public async Task Item_IsReadWithAllItsMembers()
    {
        await Host.Given($"UPDATE task SET tooltip = 'Free days', color_index = 17, intent_id = 9, default_published = TRUE WHERE task_id = 64; {Bump}");

        var reply = await Item(64);

        Assert.Multiple(() =>
        {
            Assert.That(reply["Value"], Is.EqualTo("Holiday"));
            Assert.That(reply["Tooltip"], Is.EqualTo("Free days"));
            Assert.That(reply["IntentId"], Is.EqualTo("9"));
            Assert.That(reply["IsDefaultAlldayEvent"], Is.EqualTo("true"));
            Assert.That(reply["IsDefaultFree"], Is.EqualTo("true"));
            Assert.That(reply["IsDefaultPublished"], Is.EqualTo("true"));
            Assert.That(reply["ColorIndex"], Is.EqualTo("LightBlue"));
            Assert.That(reply["Rank"], Is.EqualTo("4"));
        });
        Assert.That((await Item(62))["Direction"], Is.EqualTo("Outgoing"));
        Assert.That((await Item(62))["Type"], Is.EqualTo("Phone"));
    }

    [Test]
    public async Task Item_Deleted_IsReadAsWell() => Assert.That((await Item(65))["Deleted"], Is.EqualTo("true"));

    [TestCase(0)]
    [TestCase(999)]
    [TestCase(-61)]
    public async Task Item_ThatDoesNotExist_IsNil(int id)
    {
        var reply = await Item(id);

        Assert.That(reply.Succeeded);
        Assert.That(reply.Response, Is.Null);
    }

    [Test]
    public async Task NewItem_IsStoredWithEveryMember_AndReadAtOnce()
    {
        var saved = await SaveItem(
            "<Value> Workshop </Value><Direction>Incoming</Direction><Type>ToDo</Type><Tooltip>Half a day</Tooltip><IntentId>3</IntentId>"
            + "<IsDefaultAlldayEvent>true</IsDefaultAlldayEvent><IsDefaultFree>true</IsDefaultFree><IsDefaultPublished>true</IsDefaultPublished>"
            + "<ColorIndex>DarkRed</ColorIndex>");
        Assert.That(saved.Succeeded, saved.Text);
        var read = await Item(Id(saved));

        Assert.That(read.Response!.ToString(), Is.EqualTo(saved.Response!.ToString()));
        Assert.Multiple(() =>
        {
            Assert.That(read["Value"], Is.EqualTo("Workshop"));
            Assert.That(read["Direction"], Is.EqualTo("Incoming"));
            Assert.That(read["Type"], Is.EqualTo("ToDo"));
            Assert.That(read["Tooltip"], Is.EqualTo("Half a day"));
            Assert.That(read["IntentId"], Is.EqualTo("3"));
            Assert.That(read["Rank"], Is.EqualTo("6"));
            Assert.That(read["IsDefaultAlldayEvent"], Is.EqualTo("true"));
            Assert.That(read["IsDefaultFree"], Is.EqualTo("true"));
            Assert.That(read["IsDefaultPublished"], Is.EqualTo("true"));
            Assert.That(read["ColorIndex"], Is.EqualTo("DarkRed"));
        });
        Assert.That(await Ids(includeDeleted: false), Is.EqualTo(new[] { 61, 62, 63, 64, Id(saved) }));
        Assert.That(await Host.Stored<string>("SELECT name || type || direction || color_index || intent_id || rank FROM task WHERE task_id > 65"), Is.EqualTo("Workshop61936"));
    }

    [Test]
    public async Task NewItem_WithARank_KeepsIt()
    {
        var saved = await SaveItem("<Value>First</Value><Type>ToDo</Type><Rank>-5</Rank>");

        Assert.That(saved["Rank"], Is.EqualTo("-5"));
        Assert.That((await Ids(includeDeleted: false))[0], Is.EqualTo(Id(saved)));
    }

    [Test]
    public async Task NewItem_AfterTheHighestRankThatCanBeTold_StaysTellable()
    {
        await Host.Given($"UPDATE task SET rank = 40000 WHERE task_id = 65; {Bump}");

        Assert.That((await SaveItem("<Value>Last</Value>"))["Rank"], Is.EqualTo("32767"));
    }

    [Test]
    public async Task SavedItem_IsSeenByEveryReadAtOnce()
    {
        var id = Id(await SaveItem("<Value>Workshop</Value><Type>Appointment</Type><IsDefaultFree>true</IsDefaultFree>"));
        var entity = await Save($"<Type>inDiary</Type><Task><TaskListItemId>{id}</TaskListItemId></Task>");
        Assert.That(entity["Task/Value"], Is.EqualTo("Workshop"), entity.Text);
        await SaveItem($"<TaskListItemId>{id}</TaskListItemId><Value>Seminar</Value><Type>Phone</Type>");

        var light = await AsAnna("GetAppointment", $"<AppointmentId>{IdOf(entity)}</AppointmentId>");

        Assert.That(light["Task"], Is.EqualTo("Seminar"));
        Assert.That(light["TaskType"], Is.EqualTo("Phone"));
        Assert.That((await Read(IdOf(entity), "bo"))["Task/Value"], Is.EqualTo("Seminar"));
    }

    [Test]
    public async Task ItemSavedThroughAnotherHost_IsSeenByTheNextReadOfTheList()
    {
        Assert.That((await Item(61))["Value"], Is.EqualTo("Meeting"));

        await Host.Given($"UPDATE task SET name = 'Conference' WHERE task_id = 61; {Bump}");

        Assert.That((await Item(61))["Value"], Is.EqualTo("Conference"));
    }

    [Test]
    public async Task Item_DeletedAndTakenBack_LeavesAndJoinsTheList()
    {
        var deleted = await SaveItem("<TaskListItemId>63</TaskListItemId><Value>To-do</Value><Type>ToDo</Type><Rank>3</Rank><Deleted>true</Deleted>");
        Assert.That(deleted["Deleted"], Is.EqualTo("true"), deleted.Text);
        Assert.That(await Ids(includeDeleted: false), Is.EqualTo(new[] { 61, 62, 64 }));

        await SaveItem("<TaskListItemId>63</TaskListItemId><Value>To-do</Value><Type>ToDo</Type><Rank>3</Rank>");
        Assert.That(await Ids(includeDeleted: false), Is.EqualTo(new[] { 61, 62, 63, 64 }));
    }

    [Test]
    public async Task Item_SavedAsRead_WritesNothing_AndKeepsWhatTheContractCannotTell()
    {
        await Host.Given($"UPDATE task SET type = 12, direction = 3, color_index = 17, rank = 40000, name = ' Odd' WHERE task_id = 64; {Bump}");
        var read = await Item(64);
        var version = await Version();

        var saved = await SaveItem(Members(read));
        Assert.That(saved.Response!.ToString(), Is.EqualTo(read.Response!.ToString()), saved.Text);
        Assert.That(await Version(), Is.EqualTo(version));

        await SaveItem(Members(read, tooltip: "Changed"));
        Assert.That(
            await Host.Stored<string>("SELECT name || '/' || type || '/' || direction || '/' || color_index || '/' || rank || '/' || tooltip FROM task WHERE task_id = 64"),
            Is.EqualTo(" Odd/12/3/17/40000/Changed"));
        Assert.That(await Version(), Is.EqualTo(version + 1));
    }

    [Test]
    public async Task Item_WithADoubtfulName_CanBeSavedUnlessTheNameChanges()
    {
        await Host.Given($"UPDATE task SET name = 'MEETING' WHERE task_id = 64; {Bump}");

        Assert.That((await SaveItem("<TaskListItemId>64</TaskListItemId><Value>MEETING</Value><Type>Appointment</Type><Tooltip>x</Tooltip>")).Succeeded);
        Assert.That(
            (await SaveItem("<TaskListItemId>64</TaskListItemId><Value>Call OUT</Value><Type>Appointment</Type>")).ExceptionType,
            Is.EqualTo("SoValidationException"));
    }

    [Test]
    public async Task Item_CanChangeTheCaseOfItsOwnName() =>
        Assert.That((await SaveItem("<TaskListItemId>61</TaskListItemId><Value>MEETING</Value><Type>Appointment</Type>"))["Value"], Is.EqualTo("MEETING"));

    [TestCase("", "Value")]
    [TestCase("<Value>   </Value>", "Value")]
    [TestCase("<Value>x</Value><Type>SaintAll</Type>", "Type")]
    [TestCase("<Value>x</Value><Direction>SaintAll</Direction>", "Direction")]
    [TestCase("<Type>SaintAll</Type><Direction>SaintAll</Direction>", "Value,Type,Direction")]
    public async Task Item_ThatBreaksARule_IsRefusedWithEveryMember(string members, string named)
    {
        var reply = await SaveItem(members);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"));
        Assert.That(string.Join(',', reply.Parameters.Keys), Is.EqualTo(named));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM task"), Is.EqualTo(5));
    }

    [TestCase(239, 254, null)]
    [TestCase(240, 254, "Value")]
    [TestCase(239, 255, "Tooltip")]
    public async Task Texts_HaveTheLengthsOfTheirColumns(int name, int tooltip, string? refused)
    {
        var reply = await SaveItem($"<Value>{new string('n', name)}</Value><Tooltip>{new string('t', tooltip)}</Tooltip>");

        Assert.That(reply.Parameters.Keys, Is.EqualTo(refused is null ? Array.Empty<string>() : [refused]));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM task"), Is.EqualTo(refused is null ? 6 : 5));
    }

    [Test]
    public async Task Item_Missing_IsAnInvalidArgument() =>
        Assert.That((await AsAnna("SaveTaskListItem")).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));

    [Test]
    public async Task Item_OfAnUnknownId_IsNotFound_WhoeverSavesIt()
    {
        Assert.That((await SaveItem("<TaskListItemId>999</TaskListItemId><Value>x</Value>")).ExceptionType, Is.EqualTo("SoNotFoundException"));
        Assert.That((await SaveItem("<TaskListItemId>999</TaskListItemId><Value>x</Value>", "dina")).ExceptionType, Is.EqualTo("SoNotFoundException"));
    }

    [TestCase("<Value>Workshop</Value><Type>Appointment</Type>", "0")]
    [TestCase("<TaskListItemId>61</TaskListItemId><Value>Workshop</Value><Type>Appointment</Type>", "61")]
    [TestCase("<Value/>", "0")]
    public async Task WithoutTheRight_NothingIsChanged(string members, string record)
    {
        var version = await Version();

        var reply = await SaveItem(members, "dina");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Message, Is.EqualTo("Missing functional right: admin-lists"));
        Assert.That(reply.Parameters, Is.EquivalentTo(new Dictionary<string, string> { ["Table"] = "task", ["RecordId"] = record, ["Right"] = "admin-lists" }));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM task WHERE name = 'Workshop'"), Is.Zero);
        Assert.That(await Version(), Is.EqualTo(version));
    }

    [Test]
    public async Task WithoutTheRight_ItemsAreReadAndSayWhatIsMissing()
    {
        var read = await Item(61, "dina");
        var blank = await As("dina", "CreateDefaultTaskListItem");

        foreach (var reply in new[] { read, blank })
        {
            Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select"));
            Assert.That(reply["TableRight/Reason"], Is.EqualTo("Missing functional right: admin-lists"));
        }

        Assert.That((await As("dina", "GetTaskListItems")).All("TaskListItem/TaskListItemId"), Has.Count.EqualTo(4));
    }

    [Test]
    public async Task GeneralAdministrator_MaySaveItemsToo() =>
        Assert.That((await SaveItem("<Value>Workshop</Value>", "carl"))["TableRight/Mask"], Is.EqualTo("Select Update Insert"));

    [Test]
    public async Task ItemsOfOneName_SavedAtOnce_AreStoredOnce()
    {
        await AsAnna("GetTaskListItems");

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => SaveItem($"<Value>{(i % 2 == 0 ? "Workshop" : "WORKSHOP")}</Value>")));

        Assert.That(replies.Count(reply => reply.Succeeded), Is.EqualTo(1));
        Assert.That(replies.Where(reply => !reply.Succeeded).Select(reply => reply.ExceptionType), Is.All.EqualTo("SoValidationException"));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM task"), Is.EqualTo(6));
    }

    [Test]
    public async Task ItemsOfDifferentNames_SavedAtOnce_AllGetARankOfTheirOwn()
    {
        await AsAnna("GetTaskListItems");

        var replies = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => SaveItem($"<Value>Workshop {i}</Value>")));

        Assert.That(replies.Select(reply => reply["Rank"]), Is.EquivalentTo(new[] { "6", "7", "8", "9", "10" }));
        Assert.That(await Ids(includeDeleted: false), Has.Length.EqualTo(9));
    }

    private Task<SoapReply> SaveItem(string members, string user = "anna") => As(user, "SaveTaskListItem", $"<TaskListItem>{members}</TaskListItem>");

    private Task<SoapReply> Item(int id, string user = "anna") => As(user, "GetTaskListItem", $"<TaskListItemId>{id}</TaskListItemId>");

    private async Task<int[]> Ids(bool includeDeleted)
    {
        var reply = await AsAnna("GetTaskListItems", $"<IncludeDeleted>{(includeDeleted ? "true" : "false")}</IncludeDeleted>");
        return [.. reply.All("TaskListItem/TaskListItemId").Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
    }

    private Task<long> Version() => Host.Stored<long>("SELECT value FROM change_counter WHERE name = 'lists'");

    private static string Members(SoapReply read, string? tooltip = null) => string.Concat(read.Response!.Elements().Select(member =>
        tooltip is not null && member.Name.LocalName == "Tooltip" ? $"<Tooltip>{tooltip}</Tooltip>" : member.ToString()));

    private static int Id(SoapReply reply) => int.Parse(reply["TaskListItemId"]!, CultureInfo.InvariantCulture);
}
