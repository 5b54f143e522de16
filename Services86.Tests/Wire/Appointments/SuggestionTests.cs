using System.Globalization;
using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Steps of guides one by one (appointment-operations.md §10). Dina administers nothing, carl everything, the others lists.</summary>
[TestFixture]
internal sealed class SuggestionTests : AppointmentScene
{
    private const string Hour = "<Duration>PT1H</Duration>";
    private const string InStage = "<SaleTypeStageLink><SaleTypeStageLinkId>512</SaleTypeStageLinkId></SaleTypeStageLink>";

    protected override string Changes => """
        INSERT INTO role (role_id, name, type) VALUES (21, 'Plain', 0), (22, 'Administrator', 0);
        INSERT INTO role_function_right (role_id, name) VALUES (22, 'admin-all');
        UPDATE associate SET role_id = 21 WHERE associate_id = 104;
        UPDATE associate SET role_id = 22 WHERE associate_id = 103;
        UPDATE list_item SET tooltip = 'Of a sale', probability = 30 WHERE list_id = 82 AND item_id = 57;
        UPDATE suggested_appointment SET tooltip = 'Send it' WHERE suggested_appointment_id = 522;
        """;

    [SetUp]
    public Task RestoreAsync() => Host.Given("""
        DELETE FROM suggested_appointment WHERE suggested_appointment_id NOT IN (521, 522, 523, 524, 525, 531, 532);
        UPDATE suggested_appointment SET name = 'Offer', tooltip = 'Send it', rank = 2, days_future = 7, duration_min = 90, deleted = FALSE,
          sale_type_stage_id = 511, project_type_status_id = NULL, task_id = 61, text = 'Prepare offer', updated_count = 0
        WHERE suggested_appointment_id = 522;
        """);

    [Test]
    public async Task LightStep_HasItsMembers_AndNoAssociate()
    {
        var reply = await Light(522);

        Assert.Multiple(() =>
        {
            Assert.That(reply["AutoSuggest"], Is.EqualTo("1"));
            Assert.That(reply["Deleted"], Is.EqualTo("0"));
            Assert.That(reply["DaysFuture"], Is.EqualTo("7"));
            Assert.That(reply["Tooltip"], Is.EqualTo("Send it"));
            Assert.That(reply["Text"], Is.EqualTo("Prepare offer"));
            Assert.That(reply["TaskId"], Is.EqualTo("61"));
            Assert.That(reply["SuggestedAppointmentId"], Is.EqualTo("522"));
            Assert.That(reply["SaleTypeStageLinkId"], Is.EqualTo("511"));
            Assert.That(reply["RegisteredAssociateId"], Is.EqualTo("101"));
            Assert.That(reply["Rank"], Is.EqualTo("2"));
            Assert.That(reply["ProjectTypeStatusLinkId"], Is.EqualTo("0"));
            Assert.That(reply["Name"], Is.EqualTo("Offer"));
            Assert.That(reply["Duration"], Is.EqualTo("90"));
            Assert.That(reply.Find("Associate"), Is.Null);
            Assert.That(reply.Find("TableRight"), Is.Null);
        });
        Assert.That((await Light(531))["ProjectTypeStatusLinkId"], Is.EqualTo("541"));
        Assert.That((await Light(524))["Deleted"], Is.EqualTo("1"));
    }

    [TestCase(0)]
    [TestCase(999)]
    [TestCase(-522)]
    public async Task LightStep_ThatDoesNotExist_IsNil(int id)
    {
        var reply = await Light(id);

        Assert.That(reply.Succeeded);
        Assert.That(reply.Response, Is.Null);
    }

    [Test]
    public async Task Entity_HasItsAnchorAndTask()
    {
        var sale = await Entity(522);
        var project = await Entity(531);

        Assert.Multiple(() =>
        {
            Assert.That(sale["Duration"], Is.EqualTo("PT1H30M"));
            Assert.That(sale["AutoSuggest"], Is.EqualTo("true"));
            Assert.That(sale["SaleTypeStageLink/SaleTypeStageLinkId"], Is.EqualTo("511"));
            Assert.That(sale["SaleTypeStageLink/SaleTypeId"], Is.EqualTo("51"));
            Assert.That(sale["SaleTypeStageLink/SaleTypeName"], Is.EqualTo("Guided"));
            Assert.That(sale["SaleTypeStageLink/ProbId"], Is.EqualTo("57"));
            Assert.That(sale["SaleTypeStageLink/ProbName"], Is.EqualTo("First stage"));
            Assert.That(sale["SaleTypeStageLink/ProbTooltip"], Is.EqualTo("Of a sale"));
            Assert.That(sale["SaleTypeStageLink/Probability"], Is.EqualTo("30"));
            Assert.That(sale.Find("ProjectTypeStatusLink"), Is.Null);
            Assert.That(sale["Type/Id"], Is.EqualTo("61"));
            Assert.That(sale["Type/Value"], Is.EqualTo("Meeting"));
            Assert.That(sale["TableRight/Mask"], Is.EqualTo("Select Update Insert"));
            Assert.That(sale.Find("FieldProperties"), Is.Null);
            Assert.That(project.Find("SaleTypeStageLink"), Is.Null);
            Assert.That(project["ProjectTypeStatusLink/ProjectTypeStatusLinkId"], Is.EqualTo("541"));
            Assert.That(project["ProjectTypeStatusLink/ProjTypeName"], Is.EqualTo("Guided project"));
            Assert.That(project["ProjectTypeStatusLink/ProjStatusName"], Is.EqualTo("Running"));
            Assert.That(project["IsMilestone"], Is.EqualTo("true"));
            Assert.That(project["AssignToMember"], Is.EqualTo("true"));
        });
        Assert.That((await Entity(524))["Deleted"], Is.EqualTo("true"));
        Assert.That((await Entity(999)).Response, Is.Null);
        Assert.That((await Entity(522, "dina"))["TableRight/Reason"], Is.EqualTo("Missing functional right: admin-lists"));
    }

    [TestCase("CreateDefaultSuggestedAppointmentEntity", "")]
    [TestCase("GetSuggestedAppointmentEntity", "<SuggestedAppointmentEntityId>0</SuggestedAppointmentEntityId>")]
    public async Task DefaultEntity_IsAnHourOfTheDefaultTask(string operation, string parameters)
    {
        var reply = await AsAnna(operation, parameters);

        Assert.Multiple(() =>
        {
            Assert.That(reply["SuggestedAppointmentId"], Is.EqualTo("0"));
            Assert.That(reply["Name"], Is.Empty);
            Assert.That(reply["Rank"], Is.EqualTo("0"));
            Assert.That(reply["DaysFuture"], Is.EqualTo("0"));
            Assert.That(reply["Duration"], Is.EqualTo("PT1H"));
            Assert.That(reply["AutoSuggest"], Is.EqualTo("false"));
            Assert.That(reply["IsMilestone"], Is.EqualTo("false"));
            Assert.That(reply["AssignToMember"], Is.EqualTo("false"));
            Assert.That(reply["Deleted"], Is.EqualTo("false"));
            Assert.That(reply.Find("SaleTypeStageLink"), Is.Null);
            Assert.That(reply.Find("ProjectTypeStatusLink"), Is.Null);
            Assert.That(reply["Type/Id"], Is.EqualTo("61"));
        });
        Assert.That(await Count(), Is.EqualTo(7));
    }

    [Test]
    public async Task NewStep_IsStoredWithEveryMember_Last()
    {
        var saved = await SaveStep(
            "<Name> Close it </Name><Tooltip>Tip</Tooltip><DaysFuture>3</DaysFuture><Duration>PT45M30S</Duration><AutoSuggest>true</AutoSuggest>"
            + "<IsMilestone>true</IsMilestone><AssignToMember>true</AssignToMember><Text>Say thanks</Text>" + InStage + "<Type><Id>62</Id></Type>");
        Assert.That(saved.Succeeded, saved.Text);
        var read = await Entity(Id(saved));

        Assert.That(read.Response!.ToString(), Is.EqualTo(saved.Response!.ToString()));
        Assert.Multiple(() =>
        {
            Assert.That(read["Name"], Is.EqualTo("Close it"));
            Assert.That(read["Tooltip"], Is.EqualTo("Tip"));
            Assert.That(read["Rank"], Is.EqualTo("4"));
            Assert.That(read["DaysFuture"], Is.EqualTo("3"));
            Assert.That(read["Duration"], Is.EqualTo("PT45M"));
            Assert.That(read["AutoSuggest"], Is.EqualTo("true"));
            Assert.That(read["IsMilestone"], Is.EqualTo("true"));
            Assert.That(read["AssignToMember"], Is.EqualTo("true"));
            Assert.That(read["Text"], Is.EqualTo("Say thanks"));
            Assert.That(read["SaleTypeStageLink/ProbName"], Is.EqualTo("Second stage"));
            Assert.That(read["Type/Value"], Is.EqualTo("Call out"));
        });
        Assert.That((await Light(Id(saved)))["RegisteredAssociateId"], Is.EqualTo("101"));
    }

    [TestCase(
        "<SaleTypeStageLink><SaleTypeId>51</SaleTypeId><ProbId>57</ProbId></SaleTypeStageLink>",
        "SaleTypeStageLink/SaleTypeStageLinkId", "511", "3")]
    [TestCase(
        "<ProjectTypeStatusLink><ProjTypeId>55</ProjTypeId><ProjStatusId>56</ProjStatusId></ProjectTypeStatusLink>",
        "ProjectTypeStatusLink/ProjectTypeStatusLinkId", "541", "3")]
    [TestCase(
        "<ProjectTypeStatusLink><ProjectTypeStatusLinkId>541</ProjectTypeStatusLinkId></ProjectTypeStatusLink><SaleTypeStageLink/>",
        "ProjectTypeStatusLink/ProjStatusId", "56", "3")]
    [TestCase(
        "<SaleTypeStageLink><SaleTypeStageLinkId>512</SaleTypeStageLinkId><SaleTypeId>51</SaleTypeId><ProbId>58</ProbId></SaleTypeStageLink>",
        "SaleTypeStageLink/ProbId", "58", "4")]
    public async Task Anchor_IsFoundByLinkOrByTypeAndStage(string anchor, string path, string id, string rank)
    {
        var saved = await SaveStep($"<Name>Step</Name>{Hour}{anchor}");

        Assert.That(saved[path], Is.EqualTo(id), saved.Text);
        Assert.That(saved["Rank"], Is.EqualTo(rank));
        Assert.That(saved.Find("Type"), Is.Null);
    }

    [TestCase("<Name>Step</Name>", "SaleTypeStageLink,ProjectTypeStatusLink")]
    [TestCase(
        "<Name>Step</Name><ProjectTypeStatusLink><ProjectTypeStatusLinkId>541</ProjectTypeStatusLinkId></ProjectTypeStatusLink>" + InStage,
        "SaleTypeStageLink,ProjectTypeStatusLink")]
    [TestCase("<Name>Step</Name><SaleTypeStageLink><SaleTypeStageLinkId>999</SaleTypeStageLinkId></SaleTypeStageLink>", "SaleTypeStageLink")]
    [TestCase("<Name>Step</Name><SaleTypeStageLink><SaleTypeId>52</SaleTypeId><ProbId>57</ProbId></SaleTypeStageLink>", "SaleTypeStageLink")]
    [TestCase("<Name>Step</Name><ProjectTypeStatusLink><ProjTypeId>55</ProjTypeId></ProjectTypeStatusLink>", "ProjectTypeStatusLink")]
    [TestCase("<Name>  </Name>" + InStage, "Name")]
    [TestCase("<Name>Step</Name>" + InStage + "<Type><Id>999</Id></Type>", "Type")]
    [TestCase("<Name>Step</Name><Duration>-PT1M</Duration>" + InStage, "Duration")]
    public async Task Step_ThatBreaksARule_IsRefusedWithItsMembers(string members, string named)
    {
        var reply = await SaveStep(members);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.Text);
        Assert.That(string.Join(',', reply.Parameters.Keys), Is.EqualTo(named));
        Assert.That(await Count(), Is.EqualTo(7));
    }

    [TestCase(239, 254, 2047, null)]
    [TestCase(240, 254, 2047, "Name")]
    [TestCase(239, 255, 2047, "Tooltip")]
    [TestCase(239, 254, 2048, "Text")]
    public async Task Texts_HaveTheLengthsOfTheirColumns(int name, int tooltip, int text, string? refused)
    {
        var reply = await SaveStep(
            $"<Name>{new string('n', name)}</Name><Tooltip>{new string('t', tooltip)}</Tooltip><Text>{new string('x', text)}</Text>{InStage}");

        Assert.That(reply.Parameters.Keys, Is.EqualTo(refused is null ? Array.Empty<string>() : [refused]));
        Assert.That(await Count(), Is.EqualTo(refused is null ? 8 : 7));
    }

    [Test]
    public async Task Step_IsReplacedByTheCarrier()
    {
        var saved = await SaveStep("<SuggestedAppointmentId>522</SuggestedAppointmentId><Name>Other</Name>" + InStage);

        Assert.Multiple(() =>
        {
            Assert.That(saved["Name"], Is.EqualTo("Other"), saved.Text);
            Assert.That(saved["Tooltip"], Is.Empty);
            Assert.That(saved["Rank"], Is.EqualTo("0"));
            Assert.That(saved["Duration"], Is.EqualTo("PT0S"));
            Assert.That(saved["AutoSuggest"], Is.EqualTo("false"));
            Assert.That(saved["SaleTypeStageLink/SaleTypeStageLinkId"], Is.EqualTo("512"));
            Assert.That(saved.Find("Type"), Is.Null);
        });
        Assert.That(await Host.Stored<int>("SELECT updated_count FROM suggested_appointment WHERE suggested_appointment_id = 522"), Is.EqualTo(1));
    }

    [Test]
    public async Task Step_SavedAsRead_WritesNothing_AndKeepsWhatTheCarrierCannotTell()
    {
        await Host.Given("""
            UPDATE suggested_appointment SET rank = 40000, days_future = 40000, duration_min = 50000, name = ' Odd'
            WHERE suggested_appointment_id = 522
            """);
        var read = await Entity(522);

        var saved = await SaveBack(read);

        Assert.That(saved.Response!.ToString(), Is.EqualTo(read.Response!.ToString()), saved.Text);
        Assert.That(await Host.Stored<int>("SELECT updated_count FROM suggested_appointment WHERE suggested_appointment_id = 522"), Is.Zero);
        Assert.That(
            await Host.Stored<string>("""
                SELECT name || '/' || rank || '/' || days_future || '/' || duration_min FROM suggested_appointment
                WHERE suggested_appointment_id = 522
                """),
            Is.EqualTo(" Odd/40000/40000/50000"));
    }

    [Test]
    public async Task Step_CanBeDeletedAndTakenBack()
    {
        var read = await Entity(522);

        Assert.That((await SaveBack(read, "<Deleted>true</Deleted>"))["Deleted"], Is.EqualTo("true"));
        Assert.That((await SaveBack(read))["Deleted"], Is.EqualTo("false"));
    }

    [Test]
    public async Task Entity_Missing_IsAnInvalidArgument() =>
        Assert.That((await AsAnna("SaveSuggestedAppointmentEntity")).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));

    [TestCase("anna")]
    [TestCase("dina")]
    public async Task Step_OfAnUnknownId_IsNotFound_WhoeverSavesIt(string user) => Assert.That(
        (await SaveStep("<SuggestedAppointmentId>999</SuggestedAppointmentId><Name>x</Name>" + InStage, user)).ExceptionType,
        Is.EqualTo("SoNotFoundException"));

    [TestCase("0")]
    [TestCase("522")]
    public async Task WithoutTheRight_NothingIsChanged(string id)
    {
        var reply = await SaveStep($"<SuggestedAppointmentId>{id}</SuggestedAppointmentId><Name>Mine</Name>{InStage}", "dina");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Message, Is.EqualTo("Missing functional right: admin-lists"));
        Assert.That(reply.Parameters["RecordId"], Is.EqualTo(id));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM suggested_appointment WHERE name = 'Mine'"), Is.Zero);
    }

    [Test]
    public async Task GeneralAdministrator_MaySaveStepsToo() => Assert.That((await SaveStep("<Name>Step</Name>" + InStage, "carl")).Succeeded);

    [Test]
    public async Task StepsSavedAtOnce_AllGetARankOfTheirOwn()
    {
        await Light(522);

        var replies = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => SaveStep($"<Name>Step {i}</Name>{InStage}")));

        Assert.That(replies.Select(reply => reply["Rank"]), Is.EquivalentTo(new[] { "4", "5", "6", "7", "8" }));
    }

    private Task<SoapReply> SaveStep(string members, string user = "anna") =>
        As(user, "SaveSuggestedAppointmentEntity", $"<SuggestedAppointmentEntity>{members}</SuggestedAppointmentEntity>");

    // The member, if any, in place of the one that was read.
    private Task<SoapReply> SaveBack(SoapReply read, string member = "<None/>")
    {
        var sent = XElement.Parse(member);
        return SaveStep(string.Concat(read.Response!.Elements().Select(e => e.Name.LocalName == sent.Name.LocalName ? member : e.ToString())));
    }

    private Task<SoapReply> Light(int id) => AsAnna("GetSuggestedAppointment", $"<SuggestedAppointmentId>{id}</SuggestedAppointmentId>");

    private Task<SoapReply> Entity(int id, string user = "anna") =>
        As(user, "GetSuggestedAppointmentEntity", $"<SuggestedAppointmentEntityId>{id}</SuggestedAppointmentEntityId>");

    private Task<int> Count() => Host.Stored<int>("SELECT COUNT(*) FROM suggested_appointment");

    private static int Id(SoapReply reply) => int.Parse(reply["SuggestedAppointmentId"]!, CultureInfo.InvariantCulture);
}
