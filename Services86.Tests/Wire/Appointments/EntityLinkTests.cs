using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Links of a follow-up (appointment-entities.md §4).</summary>
[TestFixture]
internal sealed class EntityLinkTests : AppointmentScene
{
    private const string Hour = "<StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:00:00</EndDate><Type>inDiary</Type>";

    [TestCase("contact", 21, "Acme")]
    [TestCase("Person", 301, "Eva Evensen")]
    [TestCase("PROJECT", 31, "Project one")]
    [TestCase("sale", 41, "Guided sale")]
    [TestCase("document", 81, "Offer.docx")]
    [TestCase("appointment", P, "Talk")]
    public async Task Link_ToARecord_IsNamedInLowerCaseAndTitled(string name, int id, string title)
    {
        await Given(new GivenRow { Id = P, Text = "Talk" });

        var reply = await Save(Hour + Links(Link(name, id)));

        Assert.Multiple(() =>
        {
            Assert.That(reply["Links/Link/EntityName"], Is.EqualTo(name.ToLowerInvariant()), reply.Text);
            Assert.That(reply["Links/Link/Id"], Is.EqualTo($"{id}"));
            Assert.That(reply["Links/Link/Description"], Is.EqualTo(title));
            Assert.That(reply["Links/Link/ExtraInfo"], Is.Empty);
            Assert.That(reply["Links/Link/LinkId"], Is.Not.EqualTo("0"));
            Assert.That(reply["ActiveLinks"], Is.EqualTo("1"));
        });
    }

    [Test]
    public async Task Link_ToAPersonWithThreeNames_ShowsThemAll()
    {
        await Host.Given("UPDATE person SET middle_name = 'Maria' WHERE person_id = 301");
        try
        {
            Assert.That((await Save(Hour + Links(Link("person", 301))))["Links/Link/Description"], Is.EqualTo("Eva Maria Evensen"));
        }
        finally
        {
            await Host.Given("UPDATE person SET middle_name = '' WHERE person_id = 301");
        }
    }

    [TestCase("")]
    [TestCase("<Description>Home page</Description>")]
    public async Task Link_ToTheWeb_KeepsAddressAndDescription(string description)
    {
        var link = $"<Link><EntityName>URL</EntityName><Id>0</Id>{description}<ExtraInfo>http://example.test/a?b=1&amp;c=2</ExtraInfo></Link>";
        var reply = await Save(Hour + Links(link, link));

        Assert.Multiple(() =>
        {
            Assert.That(reply["ActiveLinks"], Is.EqualTo("1"), reply.Text);
            Assert.That(reply["Links/Link/EntityName"], Is.EqualTo("url"));
            Assert.That(reply["Links/Link/Id"], Is.EqualTo("0"));
            Assert.That(reply["Links/Link/ExtraInfo"], Is.EqualTo("http://example.test/a?b=1&c=2"));
            Assert.That(reply["Links/Link/Description"], Is.EqualTo(description.Length == 0 ? "" : "Home page"));
        });
    }

    [Test]
    public async Task WebLink_Changed_TakesTheNewTexts()
    {
        var first = await Save(Hour + Links("<Link><EntityName>url</EntityName><Description>Old</Description><ExtraInfo>http://one.test/</ExtraInfo></Link>"));
        var id = first["Links/Link/LinkId"];

        var moved = await SaveBack(first, "anna", ("Links", $"<Link><LinkId>{id}</LinkId><ExtraInfo>http://two.test/</ExtraInfo></Link>"));
        var named = await SaveBack(moved, "anna", ("Links", $"<Link><LinkId>{id}</LinkId><Description/></Link>"));

        Assert.That((moved["Links/Link/ExtraInfo"], moved["Links/Link/Description"]), Is.EqualTo(("http://two.test/", "Old")));
        Assert.That((named["Links/Link/ExtraInfo"], named["Links/Link/Description"]), Is.EqualTo(("http://two.test/", "")));
        Assert.That(named["Links/Link/LinkId"], Is.EqualTo(id));
    }

    [Test]
    public async Task TwoWebLinks_WithDifferentAddresses_AreTwo()
    {
        var reply = await Save(Hour + Links(
            "<Link><EntityName>url</EntityName><ExtraInfo>http://one.test/</ExtraInfo></Link>", "<Link><EntityName>url</EntityName><ExtraInfo>http://two.test/</ExtraInfo></Link>"));

        Assert.That(reply["ActiveLinks"], Is.EqualTo("2"));
    }

    [Test]
    public async Task SameTargetTwice_IsOneRelation()
    {
        var first = await Save(Hour + Links(Link("sale", 41), Link("Sale", 41)));
        Assert.That(first["ActiveLinks"], Is.EqualTo("1"));

        var again = await SaveBack(first, "anna", ("Links", $"<Link><LinkId>{first["Links/Link/LinkId"]}</LinkId></Link>{Link("sale", 41)}"));

        Assert.That(again["ActiveLinks"], Is.EqualTo("1"));
        Assert.That(again["Links/Link/LinkId"], Is.EqualTo(first["Links/Link/LinkId"]));
    }

    [Test]
    public async Task Description_OfALink_ReplacesTheTitleAndCanBeCleared()
    {
        var first = await Save(Hour + Links("<Link><EntityName>sale</EntityName><Id>41</Id><Description>The big one</Description></Link>"));
        var id = first["Links/Link/LinkId"];
        Assert.That(first["Links/Link/Description"], Is.EqualTo("The big one"));

        var kept = await SaveBack(first, "anna", ("Links", $"<Link><LinkId>{id}</LinkId></Link>"));
        var changed = await SaveBack(kept, "anna", ("Links", $"<Link><LinkId>{id}</LinkId><Description>Still big</Description></Link>"));
        var cleared = await SaveBack(changed, "anna", ("Links", $"<Link><LinkId>{id}</LinkId><Description></Description></Link>"));

        Assert.That(kept["Links/Link/Description"], Is.EqualTo("The big one"));
        Assert.That(changed["Links/Link/Description"], Is.EqualTo("Still big"));
        Assert.That(cleared["Links/Link/Description"], Is.EqualTo("Guided sale"));
    }

    [Test]
    public async Task Links_SentBackAsRead_AreNoUpdate()
    {
        var first = await Save(Hour + Links(Link("sale", 41), "<Link><EntityName>url</EntityName><Description>Home</Description><ExtraInfo>http://one.test/</ExtraInfo></Link>"));

        await SaveBack(first);

        Assert.That(await Column<int>("updated_count", IdOf(first)), Is.Zero);
        Assert.That(await Host.Stored<int>("SELECT SUM(updated_count) FROM relation"), Is.Zero);
    }

    [Test]
    public async Task Description_TooLongForALink_IsRefused()
    {
        var first = await Save(Hour + Links(Link("sale", 41)));
        var limit = new string('x', 254);

        var stored = await SaveBack(first, "anna", ("Links", $"<Link><LinkId>{first["Links/Link/LinkId"]}</LinkId><Description>{limit}</Description></Link>"));
        var changed = await SaveBack(first, "anna", ("Links", $"<Link><LinkId>{first["Links/Link/LinkId"]}</LinkId><Description>{limit}x</Description></Link>"));
        var added = await Save(Hour + Links($"<Link><EntityName>sale</EntityName><Id>41</Id><Description>{limit}x</Description></Link>"));

        Assert.That(stored["Links/Link/Description"], Is.EqualTo(limit));
        foreach (var refused in new[] { changed, added })
        {
            Assert.That(refused.ExceptionType, Is.EqualTo("SoValidationException"));
            Assert.That(refused.Parameters.Keys, Is.EqualTo(new[] { "Links" }));
        }
    }

    [TestCase("<EntityName>url</EntityName>")]
    [TestCase("<EntityName>url</EntityName><ExtraInfo>  </ExtraInfo>")]
    [TestCase("<EntityName>contact</EntityName><Id>999</Id>")]
    [TestCase("<EntityName>person</EntityName><Id>999</Id>")]
    [TestCase("<EntityName>project</EntityName><Id>0</Id>")]
    [TestCase("<EntityName>document</EntityName><Id>-81</Id>")]
    [TestCase("<EntityName>appointment</EntityName><Id>999</Id>")]
    [TestCase("<EntityName></EntityName><Id>41</Id>")]
    [TestCase("<Id>41</Id>")]
    public async Task Link_ToNothing_IsRefused(string link)
    {
        var reply = await Save(Hour + Links($"<Link>{link}</Link>"));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"));
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { "Links" }));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE document_id IS NULL"), Is.Zero);
    }

    [Test]
    public async Task Link_AtTheOtherEnd_IsRemovedThereToo()
    {
        await Given(new GivenRow { Id = P, Text = "Target" });
        var source = await Save(Hour + Links(Link("appointment", P)));

        var target = await SaveBack(await Read(P), "anna", ("Links", ""));

        Assert.That(target["ActiveLinks"], Is.EqualTo("0"));
        Assert.That((await Read(IdOf(source)))["ActiveLinks"], Is.EqualTo("0"));
    }

    [Test]
    public async Task Title_OfARecordThatTheCallerMayNotRead_StaysBlank()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = 102, Text = "Secret" });

        var reply = await Save(Hour + Links(Link("appointment", P)));

        Assert.That(reply["Links/Link/Id"], Is.EqualTo($"{P}"));
        Assert.That(reply["Links/Link/Description"], Is.Empty);
    }

    [Test]
    public async Task LinkedRow_Deleted_TakesItsLinksAlong()
    {
        await Given(new GivenRow { Id = P });
        var source = await Save(Hour + Links(Link("appointment", P), Link("sale", 41)));

        await AsAnna("DeleteAppointmentEntity", $"<AppointmentEntityId>{P}</AppointmentEntityId>");

        Assert.That((await Read(IdOf(source))).All("Links/Link/EntityName"), Is.EqualTo(new[] { "sale" }));
    }

    private static string Link(string name, int id) => $"<Link><EntityName>{name}</EntityName><Id>{id}</Id></Link>";

    private static string Links(params string[] links) => $"<Links>{string.Concat(links)}</Links>";
}
